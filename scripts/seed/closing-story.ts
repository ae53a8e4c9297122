import { addMinutes, localDay } from '@shared/domain/calendar/local-day'
import * as hand from './closing-hand'
import type { Happening } from './story'
import { townData, type SeedConsultation, type TownTime } from './town-data'

const OFFICE = 's02'
const units = new Set(townData.units.map(({ id }) => id))
const days = (at: string, count: number) => addMinutes(at, count * 24 * 60)

const minutesOf = ({ title, research, agreement = '' }: SeedConsultation) =>
  [
    `围绕“${title}”，会前${research.who}到${research.where}看过现场：${research.findings}`,
    `会上居民、利益相关方、委员、专家和单位逐条说了看法。${agreement}`,
  ].join('\n')

/** What came of a talk that has ended: minutes, both lists, publishing, and how far each promise is today. */
function endOf(room: SeedConsultation, time: TownTime, now: string): Happening[] {
  const { id, convener, dates, responsibilities = [], suggestions = [], seats } = room
  if (!dates.published) return []
  const [hour = 9] = dates.sessionTime.split(':').map(Number)
  const meets = time(dates.session, { hour })
  const writes = days(time(dates.published, { hour: 10 }), -5)
  const published = time(dates.published, { hour: 10 })
  const lines = responsibilities.filter(({ unit }) => units.has(unit))
  const dueOf = (due: string) => localDay(time(due))
  const lists = {
    minutes: minutesOf(room),
    suggestions: suggestions.map(({ text, said, adopted, goes }) => ({
      // the words that were voted on, or the line has no votes; how they were put in the end stands beside them
      ...{ text: room.statements.find(({ id: one }) => one === said)?.text ?? text, adopted },
      note: adopted ? text : (goes ?? text),
    })),
    responsibilities: lines.map(({ what, unit, owner, due }) => ({
      ...{ measure: what, unitId: unit, due: dueOf(due) },
      ...(owner && { owner }),
    })),
  }
  const on = hand.onRoom
  const [first = 'r01', second = 'r03', third = 'r05'] = [...seats.RESIDENT, ...seats.STAKEHOLDER]
  return [
    { at: meets, run: () => on(id, 'session.start', { by: convener }) },
    { at: addMinutes(meets, 150), run: () => on(id, 'session.end', { by: convener }) },
    { at: writes, run: () => hand.saveLists(id, convener, lists) },
    { at: addMinutes(writes, 30), run: () => on(id, 'closing.send', { by: OFFICE }) },
    { at: published, run: () => on(id, 'closing.publish', { by: convener }) },
    ...[first, second, third].map((who, n) => ({
      at: addMinutes(days(published, 31), n),
      run: () => hand.rate(id, who, { represent: 5 - (n % 2), thorough: 4, effect: 4 - (n % 2) }),
    })),
    ...lines.flatMap((line, n) => keptBy({ ...line, id, row: n + 1 }, { time, who: first })),
  ].filter(({ at }) => at < now)
}

type Line = NonNullable<SeedConsultation['responsibilities']>[number] & { id: string }

/** The unit proves it some days before its date; somebody who sat there looks. What is not said to be done waits. */
function keptBy({ id, row, unit, due, mark, state }: Line, { time, who }: { time: TownTime; who: string }) {
  const at = days(time(due, { hour: 15 }), -4)
  const done = ['VERIFIED', 'CLAIMED_DONE', 'HOLDS'].includes(state)
  const proof = { step: 'evidence' as const, text: '已经办好，请大家去看。', figure: mark }
  const steps: Happening[] = done ? [{ at, run: () => hand.onLine({ id, row }, `${unit}C`, proof) }] : []
  if (state === 'VERIFIED' || state === 'HOLDS')
    steps.push({
      at: days(at, 3),
      run: () => hand.onLine({ id, row }, who, { step: 'confirm', text: '去看过了，确实办好了。' }),
    })
  return steps
}

/** The ends of the town's talks, and one of them told as an example. */
export const closingStory = ({ time, now }: { time: TownTime; now: string }): Happening[] => [
  ...townData.consultations.flatMap(room => endOf(room, time, now)),
  {
    at: days(now, -20),
    run: () =>
      hand.tellCase('c1', 'm05', {
        title: '一个绿灯，十二位居民商量出来',
        background: '桥头早高峰每小时四百多人过街，绿灯只有十八秒，老人走到一半就变红。',
        method: '先到路口数人、数车，再在线上逐条表态，最后请单位到场一条一条答。',
        effect: '绿灯延到三十五秒以上，护学岗名单每学期张榜。别处可以先数人再开会。',
      }),
  },
]
