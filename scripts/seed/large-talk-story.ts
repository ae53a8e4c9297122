import { importPages } from '@shared/domain/agreement/csv/import-pages'
import { addMinutes, localDay } from '@shared/domain/calendar/local-day'
import { as } from './caller'
import * as hand from './consultation-hand'
import { largeTalkVotes } from './large-talk-votes'
import type { Happening } from './story'

const [OFFICE, CONVENER, NAME] = ['s02', 'm05', 'c7']
const seats = [
  { role: 'RESIDENT', who: 'r02' },
  { role: 'MEMBER', who: 'm12' },
  { role: 'UNIT', who: 'u03' },
] as const

/** What one talk of the whole town needs before it opens: nobody meets, everybody may speak. */
const prepared = (from: string, until: string): Parameters<typeof hand.prepare>[2] => ({
  form: 'ONLINE',
  onlineUntil: until,
  openTo: 'EVERYBODY',
  seats: seats.map(({ role }) => ({ role, minimum: 1 })),
  studyPack: [
    {
      id: 's1',
      title: '末班车现状一页纸',
      text: '全市九条线，末班车最早七点半，最晚九点。晚上八点以后平均每班坐十一人。多开一班，一年要多花十二万元。',
    },
  ],
  research: {
    who: '召集人、公交公司调度员、两位夜班护士',
    when: from,
    where: '客运站、市医院、工业园三个站台',
    findings: '九点以后还有人等车的站有五个，其中三个没有灯。夜班护士下班走回家要四十分钟。',
  },
  agenda: [],
})

async function bringPaper() {
  const pages = importPages(largeTalkVotes())
  const room = { consultationId: await hand.roomIdOf(NAME), key: pages.key }
  const source = '云溪市十一个站台的纸质问卷，演示数据，人和话都是编的'
  await as(OFFICE)('room.import', { ...room, source, ...pages.size })
  for (const rows of pages.statements) await as(OFFICE)('room.importStatements', { ...room, rows })
  for (const rows of pages.ballots)
    await as(OFFICE)('room.importBallots', { ...room, rows, last: rows === pages.ballots.at(-1) })
}

/** A neighbour has said what she thinks of everything: she sees what the others do. Fewer than three are not counted yet. */
async function readThrough(who: string) {
  const consultationId = await hand.roomIdOf(NAME)
  await as(who)('room.enter', { consultationId })
  const { statements } = await as(who)('room.get', { consultationId })
  for (const [at, { id }] of statements.entries())
    await as(who)('room.vote', { consultationId, statementId: id, vote: at % 5 === 3 ? -1 : 1 })
}

/** A talk of hundreds: what they said on paper comes in as a table, and whoever has a phone goes on with it. */
export function largeTalkStory(now: string): Happening[] {
  const inDays = (days: number) => addMinutes(now, days * 24 * 60)
  const dayIn = (days: number) => localDay(inDays(days))
  const until = dayIn(12)
  return [
    {
      at: inDays(-50),
      run: () =>
        hand.openCall({ id: NAME, title: '出门怎么更方便', hall: 'station-wangshan', until: dayIn(-36) }),
    },
    {
      at: inDays(-48),
      run: () =>
        hand.propose(NAME, { by: 'r02', title: '晚上的末班车怎么开', supporters: ['r12', 'r20', 'r03'] }),
    },
    { at: inDays(-35), run: () => hand.nominate(NAME, '夜班工人、学生家长、沿街住户都在问。') },
    { at: inDays(-34), run: () => hand.approve(NAME, 4, until) },
    { at: inDays(-20), run: () => hand.startPrep(NAME, CONVENER) },
    ...seats.map((of, n) => ({
      at: addMinutes(inDays(-15), n),
      run: () => hand.seat(NAME, CONVENER, of),
    })),
    { at: inDays(-10), run: () => hand.prepare(NAME, CONVENER, prepared(dayIn(-12), until)) },
    { at: inDays(-8), run: () => hand.openRoom(NAME, CONVENER) },
    { at: inDays(-7), run: bringPaper },
    ...['r02', 'r12', 'r20'].map((who, n) => ({
      at: addMinutes(inDays(-2), n),
      run: () => readThrough(who),
    })),
  ]
}
