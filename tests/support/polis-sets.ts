import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { importVotes } from '@shared/domain/agreement/csv/import-votes'
import { NO_GROUP } from '@shared/domain/agreement/math/group-names'
import { matrixOf } from '@shared/domain/agreement/math/vote-matrix'
import type { VoteMatrix } from '@shared/domain/agreement/math/vote-matrix'

const here = path.resolve(__dirname, '../fixtures/polis')

/** A file as it lies there, or compressed. */
function textOf(folder: string, name: string): string {
  const plain = path.join(folder, name)
  return existsSync(plain)
    ? readFileSync(plain, 'utf8')
    : gunzipSync(readFileSync(`${plain}.gz`)).toString('utf8')
}

const has = (folder: string, name: string) =>
  [name, `${name}.gz`].some(file => existsSync(path.join(folder, file)))

/** Folders of conversations that have such a file: ours, and those of a folder named in POLIS_DATA. */
function foldersWith(name: string): string[] {
  const roots = [path.join(here, 'published'), path.join(here, 'output'), process.env['POLIS_DATA']]
  return roots
    .flatMap(root => (root ? readdirSync(root).map(one => path.join(root, one)) : []))
    .filter(folder => has(folder, name))
}

/** The two tables of a conversation, as they were published. */
export function publishedTables(name: string) {
  const folder = path.join(here, 'published', name)
  return { comments: textOf(folder, 'comments.csv'), votes: textOf(folder, 'participants-votes.csv') }
}

export type PublishedSet = {
  name: string
  matrix: VoteMatrix
  /** The group that Polis published for each person, or NO_GROUP. */
  groups: Uint8Array
  /** How many groups it published. */
  count: number
}

function publishedSet(folder: string): PublishedSet {
  const { statements, people } = importVotes(
    textOf(folder, 'comments.csv'),
    textOf(folder, 'participants-votes.csv'),
  )
  const column = new Map(statements.map(({ id }, at) => [id, at]))
  const cast = people.flatMap(({ votes }, who) =>
    Object.entries(votes).map(([id, vote]) => ({ who, id, vote })),
  )
  const groups = Uint8Array.from(people, ({ group }) => (group === undefined ? NO_GROUP : Number(group)))
  return {
    name: path.basename(folder),
    matrix: matrixOf({
      people: people.length,
      statements: statements.length,
      who: cast.map(({ who }) => who),
      what: cast.map(({ id }) => column.get(id)!),
      votes: cast.map(({ vote }) => vote),
      out: Uint8Array.from(statements, ({ out }) => Number(out)),
    }),
    groups,
    count: new Set(groups.filter(group => group !== NO_GROUP)).size,
  }
}

/** Conversations whose groups Polis published. */
export const publishedSets = () => foldersWith('participants-votes.csv').map(publishedSet)

type Said = { A: number; D: number; S: number }

/** What we read of Polis' own output; there, -1 is agree. */
export type PolisMath = {
  tids: number[]
  'mod-out': number[]
  'meta-tids': number[]
  'in-conv': number[]
  pca: { center: number[]; comps: [number[], number[]]; 'comment-extremity': number[] }
  'base-clusters': { id: number[]; members: number[][] }
  'group-clusters': { id: number; members: number[] }[]
  'group-votes': Record<string, { votes: Record<string, Said> }>
  'group-aware-consensus': Record<string, number>
  'comment-priorities': Record<string, number>
  repness: Record<string, { tid: number; 'repful-for': 'agree' | 'disagree' }[]>
}

type RawVote = { participant_id: number; statement_id: number; vote: number }

export type OutputSet = { name: string; matrix: VoteMatrix; math: PolisMath; groups: Uint8Array }

/** Which of Polis' groups each person is in: groups have knots as members, and knots have people. */
function groupsOf(math: PolisMath, rows: ReadonlyMap<number, number>): Uint8Array {
  const groups = new Uint8Array(rows.size).fill(NO_GROUP)
  const knots = new Map(math['base-clusters'].id.map((id, at) => [id, math['base-clusters'].members[at]!]))
  math['group-clusters'].forEach(({ members }, group) =>
    members.flatMap(knot => knots.get(knot)!).forEach(person => (groups[rows.get(person)!] = group)),
  )
  return groups
}

function outputSet(folder: string): OutputSet {
  const math = JSON.parse(textOf(folder, 'math-pca2.json')) as PolisMath
  const column = new Map(math.tids.map((id, at) => [id, at]))
  const votes = (JSON.parse(textOf(folder, 'votes.json')) as RawVote[]).filter(one =>
    column.has(one.statement_id),
  )
  const people = [...new Set(votes.map(one => one.participant_id))].sort((one, other) => one - other)
  const rows = new Map(people.map((id, at) => [id, at]))
  return {
    name: path.basename(folder),
    math,
    matrix: matrixOf({
      people: people.length,
      statements: math.tids.length,
      who: votes.map(one => rows.get(one.participant_id)!),
      what: votes.map(one => column.get(one.statement_id)!),
      votes: votes.map(one => one.vote),
      out: Uint8Array.from(math.tids, id => Number(math['mod-out'].includes(id))),
    }),
    groups: groupsOf(math, rows),
  }
}

/** Conversations with Polis' own complete output. */
export const outputSets = () => foldersWith('math-pca2.json').map(outputSet)
