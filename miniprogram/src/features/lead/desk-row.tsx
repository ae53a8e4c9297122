import { View } from '@tarojs/components'
import { daysBetween } from '@shared/domain/calendar/local-day'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { outcomeWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { leadOverlayWords } from '@shared/words/lead-words'
import { caseWords, queueWords } from '@shared/words/staff-words'
import { Card } from '../../components/card'
import { DueTag } from '../../components/due-tag'
import { StatePair } from '../../components/state-pair'
import { serverNow } from '../../lib/server-time'
import { namesOf, useDirectory } from '../shared/use-directory'
import { dueOf, outcomeOf, processOf } from './lead-labels'

type DeskRowProps = {
  row: LeadSummary
  turn: boolean
  /** It is the one that is open beside the list. */
  current?: boolean
  onTap: () => void
}

/** How long ago somebody spoke, in days: a desk asks how old a matter is, not which day it was. */
function ageOf({ createdAt }: LeadSummary): string {
  const days = daysBetween(createdAt, serverNow().toISOString())
  return days > 0 ? fill(queueWords.age, { days }) : queueWords.ageToday
}

/** A matter on a desk: what it is, how old, where it stands and how long there is. */
export function DeskRow({ row, turn, current, onTap }: DeskRowProps) {
  const { data: directory } = useDirectory()
  const names = namesOf(directory)
  const due = dueOf(row)
  const process = processOf(row, 'staff', turn)
  const facts = [
    row.no,
    ageOf(row),
    names.area(row.area),
    names.unit(row.unitId),
    row.round > 1 && fill(caseWords.round, { round: row.round }),
    row.supervised && leadOverlayWords.SUPERVISED.label.staff,
  ]
  const note = facts.filter(Boolean).join('，')
  const outcome = outcomeOf(row, 'staff', directory?.settings.letters)
  const result = [outcome?.letter, outcome?.words ?? outcomeWords.none.staff].filter(Boolean).join(' ')
  const label = [row.title, note, process.words, result, due?.words].filter(Boolean).join('，')
  return (
    <Card onTap={onTap} label={label} current={current}>
      <View className='t-body t-strong t-clamp2'>{row.title}</View>
      <View className='t-small t-3 m-keep'>{note.replaceAll(' ', '\u00a0')}</View>
      <View className='m-wrap g2 mt2'>
        <StatePair process={process} outcome={outcome} />
        {due && <DueTag {...due} />}
      </View>
    </Card>
  )
}
