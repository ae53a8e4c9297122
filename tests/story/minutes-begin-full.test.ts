import { strFromU8, unzipSync } from 'fflate'
import { db } from '../../cloudfunctions/store/cloudbase'
import { lists, startTalk } from '../support/ended-talk'

/** What the meeting leaves is there for its minutes, and stands at the head of the file. */
let town: Awaited<ReturnType<typeof startTalk>>
const c1 = { consultationId: 'c1' }
let whileMeeting: string[]
beforeAll(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
  const agenda = [{ id: 'a1', text: '看路口的视频', minutes: 10 }]
  await db
    .collection('consultations')
    .where({ _id: 'c1' })
    .update({ 'preparation.agenda': agenda, 'preparation.spot': '社区议事堂一楼' })
  await town.step('o-convener', 'session.start', { early: true })
  const steer = (deed: object) =>
    town.as('o-convener')('session.steer', { ...c1, key: town.key(), deed: deed as never })
  const { code } = await town.as('o-convener')('session.code', c1)
  for (const openid of ['o-wang', 'o-zhao', 'o-sun']) await town.as(openid)('session.here', { ...c1, code })
  await steer({ kind: 'ASK', text: '绿灯多长老人才走得完' })
  await steer({ kind: 'ASK', text: '谁来盯着改' })
  await steer({ kind: 'NOTE', text: '交警说先试两周' })
  const poll = async (text: string, voters: readonly string[]) => {
    const { polls } = await steer({ kind: 'OPEN_POLL', text, options: ['赞成', '反对'] })
    const pollId = polls.at(-1)?.id ?? ''
    for (const openid of voters) await town.as(openid)('session.vote', { ...c1, pollId, option: 0 })
    await steer({ kind: 'CLOSE_POLL' })
  }
  await poll('试行二十八秒', ['o-wang', 'o-zhao', 'o-sun'])
  await poll('先封半条路', ['o-wang'])
  whileMeeting = (await town.as('o-wang')('session.record', c1)).lines
  await town.step('o-convener', 'session.end')
})
afterAll(() => town.stop())

const happened = [
  '议程：',
  '1. 看路口的视频',
  '会上问的：',
  '1. 绿灯多长老人才走得完',
  '2. 谁来盯着改',
  '现场表决：',
  '1. 试行二十八秒：赞成 3 票，反对 0 票',
  '2. 先封半条路：1 人表决，不满 3 人不写票数',
  '会上记下的：',
  '1. 交警说先试两周',
]
const head = [
  '地点：社区议事堂一楼',
  '形式：会场和网络一起',
  '召集人：何召集',
  '应到 2 人，实到 3 人（群众应到 1 人、实到 3 人，政协委员应到 1 人、实到 0 人）',
]

it('minutes begin with time, place, form, who came, and what was asked, voted on and noted', async () => {
  const { minutes } = await town.as('o-convener')('closing.prefill', c1)
  const [time, ...rest] = minutes.split('\n')
  expect(time).toMatch(/^时间：2026年3月\d+日 \d\d:\d\d$/)
  expect(rest).toEqual([...head, ...happened, '各方意见：', '商定结果：'])
})

it('what the meeting left is read by everybody once people have met (found by a review)', async () => {
  expect(whileMeeting).toEqual([])
  for (const openid of ['o-wang', 'o-zhou']) {
    const { lines } = await town.as(openid)('session.record', c1)
    expect(lines.slice(1)).toEqual([...head, ...happened])
  }
  await db.collection('consultations').where({ _id: 'c1' }).update({ 'preparation.held': true })
  expect(await town.as('o-zhou')('session.record', c1)).toEqual({ lines: [] })
  await db
    .collection('consultations')
    .where({ _id: 'c1' })
    .update({ 'preparation.held': db.command.remove() })
})

const paper = async () => {
  const { base64 } = await town.as('o-convener')('closing.minutesPaper', c1)
  const xml = strFromU8(unzipSync(Buffer.from(base64, 'base64'))['word/document.xml'] ?? new Uint8Array())
  return xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .split('\n')
}

it('the file says the same once, whatever the convener made of it', async () => {
  await town.step('o-convener', 'closing.save', { ...lists, minutes: '大家商定先试两周，再看数据。' })
  const alone = await paper()
  for (const line of [...head, ...happened]) expect(alone).toContain(line)
  const { minutes } = await town.as('o-convener')('closing.prefill', c1)
  const mended = minutes.replace('交警说先试两周', '交警答应先试两周')
  await town.step('o-convener', 'closing.save', { ...lists, minutes: mended })
  const both = await paper()
  expect(both.filter(line => line.startsWith('时间：'))).toHaveLength(1)
  expect(both.filter(line => line.includes('先试两周'))).toEqual(['1. 交警答应先试两周'])
})

it('lines on which all sides met come first, and those where they part are marked', async () => {
  await db
    .collection('ballots')
    .where({ _id: `c1:${town.people.wang}` })
    .update({ votes: { s1: 1, s2: 1 } })
  const none = { allDisagree: [], undecided: [], belowFloor: [] }
  const roles = { ...none, allAgree: [{ id: 's2' }], divided: [{ id: 's1' }] }
  await db
    .collection('agreements')
    .doc('c1')
    .set({ figures: JSON.stringify({ roles }) })
  const { suggestions } = await town.as('o-convener')('closing.prefill', c1)
  expect(suggestions.map(({ statementId, row, found }) => [row, statementId, found])).toEqual([
    [1, 's2', 'ALL_AGREE'],
    [2, 's1', 'DIVIDED'],
  ])
})
