import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { Card } from '../../components/card'
import { DueTag } from '../../components/due-tag'
import { EchoRing } from '../../components/echo-ring'
import { Heading } from '../../components/heading'
import { StatePair } from '../../components/state-pair'
import { forgetClosing, useClosingRing } from './closing-ring'
import { dueOf, outcomeOf, processOf } from './lead-labels'
import { titleOf } from './lead-title'
import { LeadWaiting } from './lead-waiting'
import { nowSentence } from './now-sentence'
import { ringOf } from './ring-of'
import type { Telling } from './timeline-sentence'
import { untilWords } from './until-words'

/** What it is, how far it has come, what came of it, who waits for whom and until when. */
export function LeadHead({ lead, told }: { lead: LeadView; told: Telling }) {
  const { reader, directory, now } = told
  const turn = reader === 'author' && lead.waitsFor.includes('author')
  const outcome = outcomeOf(lead, reader, directory?.settings.letters)
  const ring = ringOf(lead)
  const due = dueOf(lead)
  const closing = useClosingRing(state => state.leadId === lead.id)
  useEffect(() => forgetClosing, [])
  return (
    <Card>
      <View className='m-row m-row--top g3'>
        <EchoRing {...ring} outcome={outcome} echo={closing && ring.closed} />
        <View className='m-grow'>
          <Heading look='t-h1'>{titleOf(lead)}</Heading>
        </View>
      </View>
      <View className='mt3'>
        <StatePair named process={processOf(lead, reader, turn)} outcome={outcome} />
      </View>
      <View className='t-body t-2 mt3'>{nowSentence(lead, told)}</View>
      <View>
        {lead.waitsFor.length > 0 && (
          <View className='mt3'>
            <LeadWaiting lead={lead} told={told} />
          </View>
        )}
      </View>
      <View>
        {due && lead.stateDueAt !== undefined && (
          <View className='m-between g2 mt3'>
            <View className='t-small t-2'>
              {untilWords(lead.stateDueAt, now, directory?.settings.calendar)}
            </View>
            <DueTag {...due} />
          </View>
        )}
      </View>
    </Card>
  )
}
