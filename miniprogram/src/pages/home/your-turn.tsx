import { View } from '@tarojs/components'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { homeWords } from '@shared/words/page-words'
import { Card } from '../../components/card'
import { DueTag } from '../../components/due-tag'
import { Heading } from '../../components/heading'
import { Photo } from '../../components/photo'
import { Tap } from '../../components/tap'
import { dueOf } from '../../features/lead/lead-labels'
import { stepRoute } from '../../features/lead/step-routes'
import { TurnButtons } from '../../features/lead/turn-buttons'
import { go, routes } from '../../lib/routes'

/** The one thing that waits for her: its title opens it, its buttons answer it. */
export function YourTurn({ lead }: { lead: LeadSummary }) {
  const due = dueOf(lead)
  return (
    <Card kind='you'>
      <View className='m-row g3'>
        {lead.photo !== undefined && <Photo src={lead.photo} className='m-photo m-photo--s' />}
        <View className='m-grow'>
          <View className='m-between m-wrap g2'>
            <View className='t-small t-voice t-strong'>{homeWords.yourTurn}</View>
            {due && <DueTag {...due} />}
          </View>
          <Tap role='link' label={lead.title} onTap={() => go(routes.leadDetail(lead.id))}>
            <Heading>{lead.title}</Heading>
          </Tap>
        </View>
      </View>
      <TurnButtons main leadId={lead.id} turn={lead} onAnswer={step => go(stepRoute(lead.id, step))} />
    </Card>
  )
}
