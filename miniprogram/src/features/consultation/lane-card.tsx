import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LaneDeed, UtteranceView } from '@shared/domain/lane/lane-view'
import { fill } from '@shared/words/fill-words'
import { laneWords } from '@shared/words/lane-words'
import { seatWords } from '@shared/words/seat-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Icon } from '../../components/icon'
import { RefusalNote } from '../shared/refusal-note'
import { namesOf, useDirectory } from '../shared/use-directory'
import { LaneReason } from './lane-reason'
import { useLaneCommand } from './lane-queries'
import { joinFacts } from '../../lib/join-facts'

type LaneCardProps = { said: UtteranceView; consultationId: string }

/** What somebody said, by her role; under a question the unit's answer with its badge. */
export function LaneCard({ said, consultationId }: LaneCardProps) {
  const names = namesOf(useDirectory().data)
  const { text, role, answer, draftAnswer, appeal, kind, state } = said
  return (
    <Card tight>
      <View className='t-small t-2'>{joinFacts([seatWords[role].resident, stateWords(said)])}</View>
      <View className='t-body'>{text}</View>
      {answer && (
        <View className='m-answer mt2'>
          <View className='t-small t-strong t-brand'>
            <Icon name='stamp' size='s' />
            {fill(laneWords.unitAnswers, { unit: names.unit(answer.unitId) })}
          </View>
          <View className='t-body'>{answer.text}</View>
        </View>
      )}
      {appeal && <View className='t-small t-2'>{`${laneWords.appealText}：${appeal}`}</View>}
      {draftAnswer && <View className='t-small t-2'>{`${laneWords.draftAnswer}：${draftAnswer}`}</View>}
      {kind === 'QUESTION' && state === 'SHOWN' && !answer && (
        <View className='t-small t-3'>{laneWords.noAnswer}</View>
      )}
      <LaneActs said={said} consultationId={consultationId} />
    </Card>
  )
}

function stateWords({ state, declined }: UtteranceView): string | undefined {
  if (state === 'DECLINED') return fill(laneWords.declined, { reason: declined ?? '' })
  if (state === 'HELD') return laneWords.heldState
  return state === 'PENDING' ? laneWords.waiting : undefined
}

/** What this person may do with it; what needs words opens a box for them. */
function LaneActs({ said, consultationId }: LaneCardProps) {
  const { id, revision, may, ups, upped, text } = said
  const [writing, setWriting] = useState<Extract<LaneDeed, 'answer' | 'decline' | 'appeal'>>()
  const up = useLaneCommand('lane.up', consultationId)
  const release = useLaneCommand('lane.release', consultationId)
  const button = (deed: 'answer' | 'decline' | 'appeal') =>
    may.includes(deed) && (
      <Button
        small
        label={laneWords[deed]}
        ariaLabel={`${laneWords[deed]}：${text}`}
        onTap={() => setWriting(deed)}
      />
    )
  return (
    <View>
      <View className='m-wrap g2 mt2'>
        {may.includes('up') && (
          <Button
            small
            kind={upped ? 'tint' : 'line'}
            icon='echo'
            label={fill(upped ? laneWords.upped : laneWords.up, { count: ups })}
            disabled={upped}
            onTap={() => up.mutate({ utteranceId: id })}
          />
        )}
        {may.includes('release') && (
          <Button
            small
            kind='main'
            label={laneWords.release}
            ariaLabel={`${laneWords.release}：${text}`}
            busy={release.isPending}
            onTap={() => release.mutate({ utteranceId: id, revision })}
          />
        )}
        {button('answer')}
        {button('decline')}
        {button('appeal')}
      </View>
      {writing && (
        <LaneReason
          deed={writing}
          said={said}
          consultationId={consultationId}
          onDone={() => setWriting(undefined)}
        />
      )}
      <RefusalNote error={up.error ?? release.error} />
    </View>
  )
}
