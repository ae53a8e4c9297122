import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { benchWords, caseWords } from '@shared/words/staff-words'
import { Button } from '../../../components/button'
import { DueTag } from '../../../components/due-tag'
import { Heading } from '../../../components/heading'
import { IconButton } from '../../../components/icon-button'
import { StatePair } from '../../../components/state-pair'
import { focusOn } from '../../../lib/focus-on'
import { go, routes } from '../../../lib/routes'
import { useSize } from '../../../lib/use-look'
import { dueOf, outcomeOf, processOf } from '../lead-labels'
import type { Telling } from '../timeline-sentence'

const titleId = 'bench-title'

type BenchHeadProps = {
  lead: LeadView
  told: Telling
  onStep: (by: 1 | -1) => void
  /** Where the history has no room of its own. */
  onHistory: (() => void) | undefined
}

/** Which matter it is, where it stands, and the way to its neighbours. The keyboard comes here with each matter. */
export function BenchHead({ lead, told: { directory }, onStep, onHistory }: BenchHeadProps) {
  const due = dueOf(lead)
  // beside a title in small letters there is room for it, under one in large letters beside the states
  const roomy = useSize() === 'standard'
  const whole = (
    <Button kind='text' small label={benchWords.whole} onTap={() => go(routes.leadDetail(lead.id))} />
  )
  useEffect(() => focusOn(titleId), [lead.id])
  return (
    <View className='m-wb__head'>
      <View className='m-row g2'>
        <View className='m-grow' id={titleId}>
          <Heading look='t-h1'>{lead.title}</Heading>
        </View>
        {roomy && whole}
        {onHistory && <IconButton icon='clock' label={caseWords.history} onTap={onHistory} />}
        <IconButton icon='back' label={benchWords.before} onTap={() => onStep(-1)} />
        <IconButton icon='right' label={benchWords.next} onTap={() => onStep(1)} />
      </View>
      <View className='m-wrap g2'>
        <View className='t-small t-3'>{lead.no}</View>
        <StatePair
          process={processOf(lead, 'staff')}
          outcome={outcomeOf(lead, 'staff', directory?.settings.letters)}
        />
        {due && <DueTag {...due} />}
        {!roomy && whole}
      </View>
    </View>
  )
}
