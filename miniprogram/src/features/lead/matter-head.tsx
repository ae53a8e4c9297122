import { View } from '@tarojs/components'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { Card } from '../../components/card'
import { DueTag } from '../../components/due-tag'
import { Heading } from '../../components/heading'
import { StatePair } from '../../components/state-pair'
import { LongText } from '../../components/timeline'
import { useDirectory } from '../shared/use-directory'
import { dueOf, outcomeOf, processOf } from './lead-labels'

/** The matter that a form is about: its name, its two states, its date, and what was said; `brief` where that stands on the page anyway. */
export function MatterHead({ lead, brief }: { lead: LeadView; brief?: boolean }) {
  const { data: directory } = useDirectory()
  const due = dueOf(lead)
  return (
    <Card tight>
      <View className='t-small t-3'>{lead.no}</View>
      <Heading>{lead.title}</Heading>
      <View className='m-wrap g2 mt2'>
        <StatePair
          process={processOf(lead, 'staff')}
          outcome={outcomeOf(lead, 'staff', directory?.settings.letters)}
        />
        {due && <DueTag {...due} />}
      </View>
      <View>{!brief && <LongText text={lead.situation} />}</View>
    </Card>
  )
}
