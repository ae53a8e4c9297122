import type { Notice } from '@shared/domain/notice/notice'
import { dateWords, timeWords } from './date-words'
import { seatWords } from './seat-words'

type Told = Pick<Notice, 'facts' | 'at' | 'matter'>
type Named = { id: string; name: string; short?: string }
type Names = { units: readonly Named[]; places?: readonly Named[] }

const named = (list: readonly Named[] | undefined, id: string | undefined) => list?.find(one => one.id === id)

const unitIn = (units: readonly Named[], id: string | undefined) => {
  const unit = named(units, id)
  return { unit: unit?.name, unitShort: unit?.short ?? '承办单位' }
}
const dayOf = (at: string | undefined) => at && dateWords(at)
const seatOf = (seat: string | undefined) => seat && seatWords[seat as keyof typeof seatWords]?.resident

/** Everything that a sentence about a consultation, a topic, a commitment or a letter may ask for. */
export function matterFilling({ facts, at, matter }: Told, { units, places }: Names) {
  const { approved: _approved, confirmed: _confirmed, ...plain } = facts
  return {
    ...plain,
    no: matter?.no,
    title: matter?.title,
    hall: named(places, facts.hallId)?.name ?? '见详情',
    ...unitIn(units, facts.unitId),
    to: named(places, facts.to)?.name ?? facts.to,
    role: seatOf(facts.seat),
    date: dayOf(facts.date),
    oldDate: dayOf(facts.oldDate),
    time: timeWords(facts.time ?? at),
  }
}
