import { _, db } from '../../cloudfunctions/store/cloudbase'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { bringVotes } from '../support/bring-votes'
import { startTalk } from '../support/ended-talk'
import { publishedTables } from '../support/polis-sets'

/** A conversation of elsewhere comes into a room: checked, marked, on record, once. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
  const convenerId = town.people.convener
  await town.add('consultations', consultationDoc({ id: 'c2', status: 'OPEN_ONLINE', convenerId }))
})
afterEach(() => town.stop())

const c2 = { consultationId: 'c2' }
const source = '某市路口协商，Polis 公开数据，CC BY 4.0'
const comments = (...texts: string[]) =>
  `comment-id,moderated,comment-body\n${texts.map((text, at) => `${at},1,${text}\n`).join('')}`
const votes = (people: number, ...cells: string[]) => {
  const head = ['participant', ...cells.map((_cell, at) => at)]
  const rows = Array.from({ length: people }, (_person, at) => [at, ...cells])
  return [head, ...rows].map(row => `${row.join(',')}\n`).join('')
}
const files = {
  comments: comments('绿灯要够老人走完', '请打这个电话 13900002003', '桥头代开发票很方便'),
  votes: votes(4, '1', '-1', '0'),
}
const bring = (over: Partial<typeof files & { source: string }> = {}) =>
  bringVotes(town.as('o-staff'), { ...c2, source, ...files, ...over })
const roomOf = (openid: string) => town.as(openid)('room.get', c2)

it('a sentence from elsewhere that the check does not let pass is read by a person before anybody sees it', async () => {
  expect(await bring()).toEqual({ statements: 3, people: 4, held: 2 })
  expect((await roomOf('o-zhou')).statements.map(({ text }) => text)).toEqual(['绿灯要够老人走完'])
  const { rows } = await town.as('o-convener')('room.screen', c2)
  expect(rows.map(({ text }) => text).sort()).toEqual(['桥头代开发票很方便', '请打这个电话 13900002003'])
  for (const row of rows) expect(row).toMatchObject({ doubt: true, imported: true, mine: false })
})

it('while nobody checks, everything from elsewhere waits for a person', async () => {
  expect((await bring({ comments: comments('路灯【检测故障】早点亮'), votes: votes(4, '1') })).held).toBe(1)
  expect((await roomOf('o-zhou')).statements).toEqual([])
})

it('the votes of a sentence from elsewhere that a person let through count', async () => {
  await bring()
  await town.minute()
  const { rows } = await town.as('o-convener')('room.screen', c2)
  const held = rows.find(({ text }) => text.includes('电话'))!
  await town.as('o-convener')('room.decide', { saidId: held.id, revision: 1, decision: 'RELEASE' })
  await town.minute()
  const [head] = await town.rows('roomHeads', { _id: 'c2' })
  const counts = head?.['counts'] as Record<string, unknown>
  expect(counts[held.id]).toEqual([{ role: 'RESIDENT', agree: 0, disagree: 4, pass: 0 }])
})

it('readers see which sentences and how many votes are not from here, and whose they are', async () => {
  await bring()
  const seen = await town.as('o-zhou')('consultation.get', c2)
  expect(seen.imported).toEqual({ source, statements: 3, people: 4 })
  expect((await roomOf('o-zhou')).statements[0]).toMatchObject({ imported: true, mine: false })
  expect((await roomOf('o-staff')).own).toEqual([])
  expect((await town.as('o-zhou')('consultation.get', { consultationId: 'c1' })).imported).toBeUndefined()
})

it('an import is on record', async () => {
  await bring()
  const lines = (await town.rows('audit')).map(({ action, subject, change }) => ({ action, subject, change }))
  const change = '{"statements":[null,3],"people":[null,4]}'
  expect(lines).toEqual([{ action: 'room.import', subject: 'c2', change }])
})

it('the same tables twice are there once, also when the first time broke off', async () => {
  await bring()
  const [first] = await town.rows('statements', c2)
  await db.collection('statements').doc(String(first?.['_id'])).remove()
  await db.collection('ballots').doc('c2:import-3').remove()
  await town.minute()
  expect(await bring()).toEqual({ statements: 3, people: 4, held: 2 })
  expect(await town.rows('statements', c2)).toHaveLength(3)
  expect(await town.rows('ballots', { consultationId: 'c2', votes: _.exists(true) })).toHaveLength(4)
})

it('other tables do not mix with those that are there', async () => {
  await bring()
  const others = bring({ comments: comments('红灯太长'), votes: votes(2, '1') })
  expect(await town.refused(others)).toBe('wrong_status imported')
})

it('votes of elsewhere do not come among those of people here', async () => {
  await town.as('o-wang')('room.enter', c2)
  const seed = { ...c2, text: '绿灯要够老人走完。', named: false, seed: true as const, key: town.key() }
  const { id } = await town.as('o-convener')('room.say', seed)
  await town.as('o-wang')('room.vote', { ...c2, statementId: id, vote: 1 })
  expect(await town.refused(bring())).toBe('wrong_status voted')
})

it('what is too much for one room is refused before anything is written', async () => {
  const many = comments(...Array.from({ length: 201 }, () => '绿灯要够老人走完'))
  const wide = votes(1, ...Array.from({ length: 201 }, () => '1'))
  expect(await town.refused(bring({ comments: many, votes: wide }))).toBe('invalid_input import_size')
  const crowd = bring({ comments: comments('绿灯要够老人走完'), votes: votes(5001, '1') })
  expect(await town.refused(crowd)).toBe('invalid_input import_size')
  expect((await town.as('o-zhou')('consultation.get', c2)).imported).toBeUndefined()
  expect(await town.rows('statements', c2)).toEqual([])
})

it('tables that were announced and never came leave the room to others', async () => {
  const other = { ...c2, source, key: '2'.repeat(20), statements: 9, people: 9 }
  await town.as('o-staff')('room.import', other)
  expect(await bring()).toEqual({ statements: 3, people: 4, held: 2 })
  const seen = await town.as('o-zhou')('consultation.get', c2)
  expect(seen.imported).toEqual({ source, statements: 3, people: 4 })
})

it('a page of other tables than those that are coming in is refused, and so is one before they are named', async () => {
  const staff = town.as('o-staff')
  const rows = [{ number: '9', text: '另一张表里的一句话' }]
  const page = (key: string) => staff('room.importStatements', { ...c2, key, rows })
  expect(await town.refused(page('0'.repeat(20)))).toBe('wrong_status imported')
  await bring()
  expect(await town.refused(page('0'.repeat(20)))).toBe('wrong_status imported')
  const ballots = [{ number: '9', votes: { '0': 1 as const } }]
  const votesOfOthers = staff('room.importBallots', { ...c2, key: '0'.repeat(20), rows: ballots, last: true })
  expect(await town.refused(votesOfOthers)).toBe('wrong_status imported')
})

it('pages that say more than they announced do not fill the room beyond what people can vote on', async () => {
  const key = '1'.repeat(20)
  await town.as('o-staff')('room.import', { ...c2, source, key, statements: 1, people: 1 })
  const said = Array.from({ length: 190 }, (_one, at) => ({
    ...{ _id: `full-${at}`, revision: 1, consultationId: 'c2', authorId: 'a', text: '绿灯要够老人走完' },
    ...{ state: 'SHOWN', role: 'RESIDENT', outbox: [], at: town.now() },
  }))
  await town.add('statements', ...said)
  const rows = Array.from({ length: 11 }, (_one, at) => ({ number: `${at}`, text: '路灯早点亮起来' }))
  const page = town.as('o-staff')('room.importStatements', { ...c2, key, rows })
  expect(await town.refused(page)).toBe('invalid_input import_size')
})

it.each([
  ['15-per-hour-seattle', 31],
  ['brexit-consensus', 50],
  ['scoop-hivemind.biodiversity', 154],
  ['vtaiwan.uberx', 119],
])('open data comes in as it is: %s', async (name, statements) => {
  const tables = publishedTables(name)
  const came = await bring(tables)
  expect(came.statements).toBe(statements)
  expect(await town.rows('statements', c2)).toHaveLength(statements)
  await town.minute()
  const [head] = await town.rows('roomHeads', { _id: 'c2' })
  expect(head).toMatchObject({ voters: came.people })
})

it('nobody is told of votes who is not here to hear it', async () => {
  await bring()
  await town.as('o-convener')('room.nudge', c2)
  await town.minute()
  const told = (await town.rows('notices')).map(({ to }) => String(to))
  expect(told.filter(to => to.startsWith('import'))).toEqual([])
})

it.each([
  ['one more than announced', 2, [3], 'invalid_input import_people'],
  ['one more on a second page', 2, [2, 1], 'invalid_input import_people'],
  ['one fewer when the last page has come', 3, [1, 1], 'invalid_input import_people'],
  ['as many as announced', 3, [2, 1], 'taken'],
])('the people announced are those of the ballots: %s', async (_what, people, pages, answer) => {
  const key = '3'.repeat(20)
  const staff = town.as('o-staff')
  await staff('room.import', { ...c2, source, key, statements: 1, people })
  const said = { ...c2, key, rows: [{ number: '0', text: '绿灯要够老人走完' }] }
  await staff('room.importStatements', said)
  const answers: string[] = []
  for (const [at, count] of pages.entries()) {
    const first = pages.slice(0, at).reduce((sum, one) => sum + one, 0)
    const rows = Array.from({ length: count }, (_one, n) => ({
      number: String(first + n),
      votes: { '0': 1 as const },
    }))
    const page = { ...c2, key, rows, last: at === pages.length - 1 }
    answers.push(await town.refused(staff('room.importBallots', page)))
    // sent again, it is answered the same way
    if (answers.at(-1) === 'taken')
      expect(await town.refused(staff('room.importBallots', page))).toBe('taken')
  }
  expect(answers).toEqual([...pages.slice(1).map(() => 'taken'), answer])
  const written = answer === 'taken' ? people : pages.slice(0, -1).reduce((sum, one) => sum + one, 0)
  expect(await town.rows('ballots', { consultationId: 'c2' })).toHaveLength(written)
})
