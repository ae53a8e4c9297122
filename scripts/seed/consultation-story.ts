import { addMinutes, localDay, momentOf } from '@shared/domain/calendar/local-day'
import * as hand from './consultation-hand'
import type { Happening } from './story'
import { townData, type SeedConsultation, type TownTime } from './town-data'

type At = { time: TownTime; now: string }
const roles = ['RESIDENT', 'STAKEHOLDER', 'MEMBER', 'EXPERT', 'UNIT'] as const
/** The themed month of today began so many days ago. */
const MONTH = 30
const unitIds = new Set(townData.units.map(({ id }) => id))

const inDays = (now: string, days: number) => addMinutes(now, days * 24 * 60)
const dayIn = (now: string, days: number) => localDay(inDays(now, days))

function change(room: SeedConsultation, time: TownTime): Parameters<typeof hand.prepare>[2] {
  const { dates, studyPack, research, minimum } = room
  const [hour = '9', minute = '0'] = dates.sessionTime.split('—')[0]?.split(':') ?? []
  return {
    form: room.form === 'LIVE' ? 'BUILDING' : 'LIVE_AND_ONLINE',
    spot: room.form === 'LIVE' ? '村部院子' : '议事堂一楼',
    sessionAt: time(dates.session, { hour: Number(hour), minute: Number(minute) }),
    onlineUntil: localDay(time(dates.onlineTo)),
    openTo: 'EVERYBODY',
    seats: roles.map(role => ({ role, minimum: Math.min(minimum[role], room.seats[role].length) })),
    studyPack: studyPack.map((title, at) => ({
      id: `s${at + 1}`,
      title,
      text: `${title}，议事堂可以借阅。`,
    })),
    research: { ...research, when: localDay(time(research.when)) },
    agenda: [
      { id: 'a1', text: '召集人说明情况', minutes: 15 },
      { id: 'a2', text: '大家说', minutes: 60 },
      { id: 'a3', text: '单位回应', minutes: 30 },
    ],
  }
}

/** One of the town's three rooms, from the call to the day on which it opens. */
function roomStory(room: SeedConsultation, { time }: At): Happening[] {
  const { id, title, hall, convener, dates, seats } = room
  const at = (plusDays: number) => time(dates.callFrom, { plusDays })
  const opens = time(dates.onlineFrom, { hour: 8 })
  const before = (days: number) => addMinutes(opens, -days * 24 * 60)
  const [first = 'r01', ...others] = [...seats.RESIDENT, ...seats.STAKEHOLDER]
  const people = roles.flatMap(role =>
    seats[role].filter(who => role !== 'UNIT' || unitIds.has(who)).map(who => ({ role, who })),
  )
  return [
    { at: at(0), run: () => hand.openCall({ id, title: '这一季想商量什么', hall, until: localDay(at(12)) }) },
    { at: at(1), run: () => hand.propose(id, { by: first, title, supporters: others }) },
    { at: at(10), run: () => hand.nominate(id, '意见最集中，牵动的人最多。') },
    { at: at(11), run: () => hand.approve(id, 4, localDay(time(dates.session))) },
    { at: at(12), run: () => hand.startPrep(id, convener) },
    ...people.map((of, n) => ({
      at: addMinutes(before(8), n),
      run: () => hand.seat(id, convener, of),
    })),
    { at: before(2), run: () => hand.prepare(id, convener, change(room, time)) },
    { at: opens, run: () => hand.openRoom(id, convener) },
  ]
}

/** What is under way today: a call, a topic before its second level, a room that still lacks something. */
function today(at: At): Happening[] {
  const { now } = at
  const ago = (days: number, minute = 0) => addMinutes(inDays(now, -days), minute)
  const call = (days: number, { id, title, hall }: { id: string; title: string; hall: string }) =>
    ({
      at: ago(days),
      run: () =>
        hand.openCall({
          ...{ id, title, hall, until: dayIn(now, 9) },
          month: days < MONTH ? dayIn(now, -MONTH) : undefined,
        }),
    }) satisfies Happening
  return [
    call(6, { id: 'c4', title: '开春以前想商量什么', hall: 'hall-yunling' }),
    {
      at: ago(5),
      run: () =>
        hand.propose('c4', { by: 'r09', title: '山路弯道要不要装反光镜', supporters: ['r14', 'r15', 'r12'] }),
    },
    {
      at: ago(4),
      run: () => hand.propose('c4', { by: 'r14', title: '弯道看不见对面的车', supporters: ['r15'] }),
    },
    {
      at: ago(3),
      run: () => hand.propose('c4', { by: 'r15', title: '快递进村放在哪里', supporters: ['r09'] }),
    },
    call(21, { id: 'c5', title: '家门口的小事哪件先办', hall: 'station-wangshan' }),
    {
      at: ago(20),
      run: () =>
        hand.propose('c5', { by: 'r02', title: '家属楼加装电梯钱怎么分', supporters: ['r20', 'r12'] }),
    },
    { at: ago(19), run: () => hand.propose('c5', { by: 'r20', title: '小区夜里停车怎么排' }) },
    { at: ago(9), run: () => hand.nominate('c5', '三栋楼都在问，意见集中。') },
    { at: ago(8), run: () => hand.approve('c5', 1) },
    ...inPreparation(at, call),
  ]
}

type Call = (days: number, of: { id: string; title: string; hall: string }) => Happening

/** A room that still lacks something: its gates say what. */
function inPreparation({ now }: At, call: Call): Happening[] {
  const ago = (days: number) => inDays(now, -days)
  return [
    call(60, { id: 'c6', title: '老城的水怎么走', hall: 'hall-liuqiao' }),
    {
      at: ago(59),
      run: () =>
        hand.propose('c6', {
          by: 'r05',
          title: '柳堤路一下雨就积水怎么办',
          supporters: ['r01', 'r03', 'r16'],
        }),
    },
    { at: ago(50), run: () => hand.nominate('c6', '年年有人提，今年一起商量。') },
    { at: ago(45), run: () => hand.approve('c6', 4, dayIn(now, 25)) },
    { at: ago(12), run: () => hand.startPrep('c6', 'm01') },
    {
      at: ago(10),
      run: () =>
        hand.prepare('c6', 'm01', {
          spot: '柳桥社区议事堂一楼',
          sessionAt: momentOf(dayIn(now, 25), 14),
          studyPack: [
            { id: 's1', title: '柳堤路排水管网图', text: '管径三百，建于一九九六年，三处被树根堵。' },
          ],
        }),
    },
    { at: ago(9), run: () => hand.seat('c6', 'm01', { role: 'RESIDENT', who: 'r16' }) },
    { at: ago(8), run: () => hand.seat('c6', 'm01', { role: 'UNIT', who: 'u01' }) },
  ]
}

/** Topics, rooms, experts and a themed month of the town, in their own time, through the actions. */
export function consultationStory(at: At): Happening[] {
  const { now } = at
  const first = at.time('2025-11-14')
  return [
    { at: first, run: () => hand.addExperts(localDay(first)) },
    ...townData.consultations.flatMap(room => roomStory(room, at)),
    ...today(at),
    {
      at: inDays(now, -MONTH),
      run: () =>
        hand.addMonth({
          theme: '家门口的安全',
          from: dayIn(now, -MONTH),
          topicBy: dayIn(now, 5),
          sessionBy: dayIn(now, 20),
          minutesBy: dayIn(now, 30),
          to: dayIn(now, 30),
          townIds: townData.towns.map(({ id }) => id),
        }),
    },
  ]
}
