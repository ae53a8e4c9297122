import { Text, View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { outcomeWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { SectionHead } from '../../components/heading'
import { Segmented } from '../../components/segmented'
import { dayOf } from '../../lib/day-of'
import { go, routes } from '../../lib/routes'
import { namesOf, useDirectory } from '../shared/use-directory'
import { CommitmentCard } from './commitment-card'
import { useRoomCommitments } from './commitment-queries'
import { CorrectionPart } from './correction-part'
import { RatePart } from './rate-part'
import { MinutesPaper } from './share-outcome'
import { ShareSheet } from './share-sheet'
import { SuggestionLines } from './suggestion-lines'

type Which = 'SUGGESTIONS' | 'RESPONSIBILITIES'

/** 清单: what came of the talk, who does what by when, and what participants do about it. */
export function OutcomeTab({ consultation }: { consultation: ConsultationView }) {
  const { id, status, outcome, mine, may } = consultation
  const took = mine.seat !== undefined || mine.read
  // who leads by now writes them: she neither agrees nor corrects
  const judges = status === 'CONFIRMING' && took && !may.includes('rewrite')
  const [sharing, setSharing] = useState(false)
  return (
    <View>
      <Lineage consultation={consultation} />
      <Came consultation={consultation} />
      {judges && <CorrectionPart consultation={consultation} />}
      {status === 'CONFIRMING' && outcome && <MinutesPaper consultationId={id} />}
      {consultation.publishedAt !== undefined && <RatePart consultationId={id} />}
      <View className='m-wrap g3 mt4'>
        <Button small icon='send' label={outcomeWords.share} onTap={() => setSharing(true)} />
        <Button small label={outcomeWords.allKept} onTap={() => go(routes.commitments())} />
        <Button small label={outcomeWords.caseOf} onTap={() => go(routes.cases())} />
      </View>
      {sharing && <ShareSheet consultation={consultation} onClose={() => setSharing(false)} />}
    </View>
  )
}

/** The lists; where only the level above came to any, what it promised; or that there are none yet. */
function Came({ consultation }: { consultation: ConsultationView }) {
  const { minutes, suggestions = [], fromAbove } = consultation.outcome ?? {}
  if (minutes !== undefined || suggestions.length) return <Lists consultation={consultation} />
  if (fromAbove !== undefined) return <Duties consultation={consultation} />
  return <Empty art='table' title={outcomeWords.none} text={outcomeWords.noneAbout} />
}

function Lists({ consultation }: { consultation: ConsultationView }) {
  const { id, outcome, publishedAt } = consultation
  const [which, setWhich] = useState<Which>('RESPONSIBILITIES')
  const count = { s: outcome?.suggestions.length ?? 0, r: outcome?.responsibilities.length ?? 0 }
  return (
    <View>
      <Segmented
        label={outcomeWords.which}
        options={[
          { value: 'SUGGESTIONS', label: `${outcomeWords.suggestions} ${count.s}` },
          { value: 'RESPONSIBILITIES', label: `${outcomeWords.responsibilities} ${count.r}` },
        ]}
        value={which}
        onChoose={setWhich}
      />
      <View className='mt3'>
        {which === 'SUGGESTIONS' && <SuggestionLines consultation={consultation} />}
        {which === 'RESPONSIBILITIES' && <Duties consultation={consultation} />}
      </View>
      {outcome?.minutes !== undefined && (
        <View>
          <SectionHead title={outcomeWords.minutes} />
          <Card kind='flat'>
            <Text className='t-body m-pre' userSelect>
              {outcome.minutes}
            </Text>
            {publishedAt !== undefined && <MinutesPaper consultationId={id} />}
          </Card>
        </View>
      )}
    </View>
  )
}

/** Before they are published lines are only written; afterwards each one is a commitment with a state of its own. */
function Duties({ consultation }: { consultation: ConsultationView }) {
  const { id, outcome, publishedAt } = consultation
  const { data: directory } = useDirectory()
  const { data } = useRoomCommitments(id, publishedAt !== undefined)
  if (data?.rows.length)
    return (
      <View className='m-sheetrows'>
        {data.rows.map(row => (
          <CommitmentCard key={row.id} commitment={row} />
        ))}
      </View>
    )
  return (
    <View>
      {outcome?.responsibilities.map(({ row, measure, unitId, owner = '', due }) => (
        <Card key={row}>
          <View className='t-body t-strong'>{`${row}. ${measure}`}</View>
          <View className='t-small t-2 mt1'>
            {ownerWords(namesOf(directory).unit(unitId), owner, dayOf(due))}
          </View>
        </Card>
      ))}
    </View>
  )
}

/** Whose it is and by when; its person or office only where one is named. */
const ownerWords = (unit: string, owner: string, date: string) =>
  owner ? fill(outcomeWords.ownerNamed, { unit, owner, date }) : fill(outcomeWords.owner, { unit, date })

/** Where it went, and where it came from: one level up or down. */
function Lineage({ consultation }: { consultation: ConsultationView }) {
  const { escalatedTo, escalatedFrom, outcome } = consultation
  const way = (words: string, to: string) => (
    <Card kind='flat'>
      <View className='m-row g2'>
        <View className='m-grow t-body'>{words}</View>
        <Button
          small
          label={outcomeWords.open}
          ariaLabel={`${words}，${outcomeWords.open}`}
          onTap={() => go(routes.room(to))}
        />
      </View>
    </Card>
  )
  return (
    <View>
      {escalatedTo !== undefined && way(outcomeWords.escalatedTo, escalatedTo)}
      {escalatedFrom !== undefined && way(outcomeWords.escalatedFrom, escalatedFrom)}
      {outcome?.fromAbove !== undefined && (
        <Card>
          <View className='t-body t-strong'>{outcomeWords.fromAbove}</View>
          <Text className='t-body m-pre mt1' userSelect>
            {outcome.fromAbove}
          </Text>
        </Card>
      )}
    </View>
  )
}
