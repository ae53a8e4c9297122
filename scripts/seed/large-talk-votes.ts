import { importVotes } from '@shared/domain/agreement/csv/import-votes'
import { camps, sentences } from './large-talk-data'

/** The same town each time: a number from 0 to 99 for this person before this sentence. */
function chance(person: number, at: number, salt: number): number {
  let mixed = Math.imul(person + 1, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b) ^ Math.imul(salt, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
  return ((mixed ^ (mixed >>> 15)) >>> 0) % 100
}

/** Of a hundred, so many have an opinion of a sentence that they read. */
const READ = 78

function voteOf(person: number, camp: number, at: number): string {
  const [agree, disagree] = sentences[at]?.leanings[camp] ?? [0, 0]
  if (chance(person, at, 1) >= READ) return ''
  const place = chance(person, at, 2)
  if (place < agree) return '1'
  return place < agree + disagree ? '-1' : '0'
}

const row = (person: number, camp: number) => [
  String(person + 1),
  ...sentences.map((_, at) => voteOf(person, camp, at)),
]

/** What people said on paper and in the villages before the talk was opened here, in the open format. */
export function largeTalkVotes() {
  const who = camps.flatMap((size, camp) => Array.from({ length: size }, () => camp))
  const table = (rows: readonly string[][]) => rows.map(cells => cells.join(',')).join('\n')
  const comments = table([
    ['comment-id', 'moderated', 'comment-body'],
    ...sentences.map(({ text }, at) => [String(at), '1', text]),
  ])
  const votes = table([
    ['participant', ...sentences.map((_, at) => String(at))],
    ...who.map((camp, person) => row(person, camp)),
  ])
  return importVotes(comments, votes)
}
