import { exportVotes } from '@shared/domain/agreement/csv/export-votes'
import { importVotes } from '@shared/domain/agreement/csv/import-votes'
import { seededRandom } from '@shared/domain/agreement/math/seeded-random'
import type { Vote } from '@shared/domain/agreement/voter-ballot'
import fc from 'fast-check'
import { statements as ten, twoCamps } from './two-camps'

const statements = ten.map(({ id }, at) => ({ id, text: `第${at + 1}条看法` }))
const exported = (voters: number, more: (at: number) => { group?: string; role?: string } = () => ({})) =>
  exportVotes(
    statements,
    twoCamps(voters).map((one, at) => ({ ...one, ...more(at) })),
    seededRandom(7),
  )
const linesOf = (text: string) => text.trimEnd().split('\n')

test('below sixty voters only counts leave', () => {
  const files = exported(59)
  expect(files.votes).toBeUndefined()
  expect(linesOf(files.comments).slice(0, 2)).toEqual([
    'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body',
    ',,0,,47,0,1,第1条看法',
  ])
  expect(exported(60).votes).toBeDefined()
})

test('nothing in it says who, when, or in which order', () => {
  const text = Object.values(exported(80)).join('\n')
  expect(text).not.toMatch(/p\d|2026/)
  const shuffled = importVotes(exported(80).comments, exported(80).votes!).people
  const asVoted = twoCamps(80).map(({ votes }) => JSON.stringify(Object.values(votes)))
  expect(shuffled.map(({ personId }) => personId)).toEqual(Array.from({ length: 80 }, (_, at) => String(at)))
  expect(shuffled.map(({ votes }) => JSON.stringify(Object.values(votes)))).not.toEqual(asVoted)
})

test('of no statement is a role told by itself that fewer than three people voted in', () => {
  const two = [
    { id: 'both', text: '两条' },
    { id: 'few', text: '少数' },
    { id: 'pair', text: '两人' },
  ]
  const ballot = (role: string, ...[both, few, pair]: (Vote | undefined)[]) => ({
    role,
    votes: Object.fromEntries(
      Object.entries({ both, few, pair }).flatMap(([id, vote]) => (vote === undefined ? [] : [[id, vote]])),
    ),
  })
  const ballots = [
    ...[
      ballot('RESIDENT', 1, 1, 1),
      ballot('RESIDENT', 1, 1),
      ballot('RESIDENT', -1, 1),
      ballot('RESIDENT', 0),
    ],
    ...[ballot('UNIT', -1, -1, -1), ballot('UNIT', -1), ballot('UNIT', -1)],
    ...[ballot('EXPERT', 0)],
  ]
  const { roles, comments } = exportVotes(two, ballots, seededRandom(1))
  expect(linesOf(roles)).toEqual([
    'role,comment-id,agrees,disagrees,passes',
    'RESIDENT,0,2,1,1',
    'OTHER,0,0,3,1',
    'ALL,1,3,1,0',
  ])
  expect(linesOf(comments).slice(1)).toEqual([',,0,,2,4,1,两条', ',,1,,3,1,1,少数', ',,2,,,,1,两人'])
})

test('no group under five people, no votes on what fewer than five saw', () => {
  const late = [...statements, { id: 'late', text: '来晚的' }]
  const ballots = twoCamps(70).map((one, at) => ({
    ...one,
    group: at < 4 ? 'A' : at % 2 ? 'C' : 'B',
    votes: at < 4 ? { ...one.votes, late: 1 as const } : one.votes,
  }))
  const { comments, votes } = exportVotes(late, ballots, seededRandom(1))
  const { people } = importVotes(comments, votes!)
  expect(people.filter(({ group }) => group === '0')).toHaveLength(33)
  expect(people.filter(({ group }) => group === '1')).toHaveLength(33)
  expect(people.filter(({ group }) => group === undefined)).toHaveLength(4)
  expect(people.filter(({ votes: own }) => '10' in own)).toEqual([])
  expect(linesOf(comments).at(-1)).toBe(',,10,,4,0,1,来晚的')
})

test('a text that a spreadsheet would run is written as text', () => {
  const texts = ['=HYPERLINK("http://x")', '+1', '-1', '@a', '\t=1', "'=1", 'a,b "c"\nd', '普通']
  const odd = texts.map((text, at) => ({ id: `s${at}`, text }))
  const { comments, votes } = exportVotes(odd, twoCamps(60), seededRandom(1))
  expect(comments).not.toMatch(/(^|,|")[=+@\t]/m)
  expect(importVotes(comments, votes!).statements.map(({ text }) => text)).toEqual(texts)
})

const anyText = fc.string({ unit: fc.constantFrom(...'ab看,"=-+@\t\r\n\'; ') })
const someVotes = fc.array(
  fc.array(fc.constantFrom<Vote | undefined>(1, 0, -1, undefined), { minLength: 4, maxLength: 4 }),
  {
    minLength: 60,
    maxLength: 70,
  },
)

test('what is written is read again: the same votes, by the same number of people', () => {
  fc.assert(
    fc.property(someVotes, fc.array(anyText, { minLength: 4, maxLength: 4 }), (rows, texts) => {
      const four = texts.map((text, at) => ({ id: `s${at}`, text, out: at === 3 }))
      const voters = rows.filter(row => row.some(vote => vote !== undefined))
      fc.pre(
        voters.length >= 60 &&
          [0, 1, 2, 3].every(at => rows.filter(row => row[at] !== undefined).length >= 5),
      )
      const ballots = rows.map(row => ({
        role: 'RESIDENT',
        votes: Object.fromEntries(row.flatMap((vote, at) => (vote === undefined ? [] : [[`s${at}`, vote]]))),
      }))
      const { comments, votes } = exportVotes(four, ballots, seededRandom(3))
      const read = importVotes(comments, votes!)
      const cells = (row: readonly (Vote | undefined)[]) => row.map(vote => vote ?? '').join()
      expect(read.people.map(one => cells([0, 1, 2, 3].map(at => one.votes[at]))).sort()).toEqual(
        voters.map(cells).sort(),
      )
      expect(read.statements).toEqual(four.map(({ text, out }, at) => ({ id: String(at), text, out })))
    }),
    { numRuns: 50 },
  )
})

const comments = 'comment-id,moderated,comment-body\n0,1,a\n1,-1,b\n'
const head = 'participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2\n'

test('a file of another hand is read: marks, line ends, and statements without words', () => {
  const read = importVotes(
    `\uFEFF${comments.replaceAll('\n', '\r\n')}`,
    `${head}7,1,,2,1,1,1,-1,\n9,,,1,0,0,,,0\n`,
  )
  expect(read.statements).toEqual([
    { id: '0', text: 'a', out: false },
    { id: '1', text: 'b', out: true },
    { id: '2', text: '', out: true },
  ])
  expect(read.people).toEqual([
    { personId: '7', votes: { 0: 1, 1: -1 }, group: '1' },
    { personId: '9', votes: { 2: 0 } },
  ])
})

test.each([
  ['a vote of two', comments, `${head}7,,,1,1,0,2,,\n`, 'votes'],
  ['a row too short', comments, `${head}7,,,1\n`, 'votes'],
  ['a row too long', comments, `${head}7,,,1,1,0,1,,,,\n`, 'votes'],
  ['nobody', comments, `${head},,,1,1,0,1,,\n`, 'votes'],
  ['a person twice', comments, `${head}7,,,1,1,0,1,,\n7,,,1,1,0,1,,\n`, 'votes'],
  ['a column twice', comments, 'participant,0,0\n7,1,1\n', 'votes'],
  ['a statement twice', `${comments}0,1,c\n`, head, 'comments'],
  ['a statement without a number', 'comment-id,comment-body\nx,a\n', head, 'comments'],
  ['quotes that never end', 'comment-id,comment-body\n0,"a\n', head, 'comments'],
])('%s is refused', (_, one, other, field) => {
  expect(() => importVotes(one, other)).toThrow(
    expect.objectContaining({ code: 'invalid_input', field }) as Error,
  )
})
