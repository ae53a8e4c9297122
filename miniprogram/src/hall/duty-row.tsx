import type { DutyDayView } from '@shared/contract/hall'
import { dayWords, timeOfDay } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { dutyWords } from '@shared/words/hall-words'
import { ListRow } from '../components/list-row'
import { go, routes } from '../lib/routes'
import { serverNow } from '../lib/server-time'

/** How a day stands for the person who looks: hers, open, full or called off. */
export function dutyState({ cancelled, mine, left }: DutyDayView): string {
  if (cancelled) return fill(dutyWords.off, { reason: cancelled })
  if (mine) return dutyWords.mine
  return left > 0 ? fill(dutyWords.left, { count: left }) : dutyWords.full
}

/** 3月12日 周四 09:00—11:00; a line may break at its spaces, never at the dash. */
export const hoursOf = ({ from, to }: DutyDayView) =>
  `${dayWords(from, serverNow().toISOString())} ${timeOfDay(from)}\u2060—\u2060${timeOfDay(to)}`

export function DutyRow({
  day,
  last,
  place,
}: {
  day: DutyDayView
  last: boolean
  place?: string | undefined
}) {
  const who = day.members.map(({ name }) => name).join('、')
  return (
    <ListRow
      icon='calendar'
      title={hoursOf(day)}
      facts={[place, who, dutyState(day)]}
      last={last}
      onTap={() => go(routes.duty(day.id))}
    />
  )
}
