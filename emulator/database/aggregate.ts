import { aggregate } from 'mingo'
import { Refusal } from '../refusal'
import type { Doc, Fields } from './codec'
import { read } from './codec'
import type { Database } from './database'
import { evaluated } from './evaluated'
import type { Search } from './search'
import type { Order } from './sort-key'
import { checkQuery, checkStage } from './supported-operators'

export type Stage = { stageKey: string; stageValue: string }
export type Pipeline = { collection: string; stages: readonly Stage[] }
type Step = [stage: string, value: unknown]
const inAll = Number.POSITIVE_INFINITY

/** Runs a pipeline: its head (`$match`, `$sort`, `$skip`, `$limit`) by index, the rest by the evaluator. */
export function runPipeline({ search, now }: Pick<Database, 'search' | 'now'>, pipeline: Pipeline): Fields[] {
  const { collection, stages } = pipeline
  const steps = stages.map(({ stageKey, stageValue }): Step => [stageKey, readStage(stageValue, now())])
  steps.forEach(([stage]) => checkStage(stage))
  const { question, rest } = splitHead(steps)
  let docs: Fields[] = search.find(collection, question).map(({ doc }) => doc)
  for (const step of rest) docs = runStep(search, docs, step)
  return docs
}

/** A stage's value is EJSON, or the bare JSON text of `$count` and `$unwind`. */
const readStage = (text: string, now: number): unknown =>
  read<{ stage: unknown }>(`{"stage":${text}}`, now).stage

function splitHead(steps: Step[]) {
  const rest = [...steps]
  const query: Fields = {}
  const take = (stage: string) => (rest[0]?.[0] === stage ? rest.shift()?.[1] : undefined)
  const match = take('$match')
  if (match) Object.assign(query, match)
  const order = take('$sort') as Order | undefined
  const offset = take('$skip') as number | undefined
  const limit = take('$limit') as number | undefined
  return { question: { query, ...(order && { order }), offset: offset ?? 0, limit: limit ?? inAll }, rest }
}

function runStep(search: Search, docs: Fields[], [stage, value]: Step): Fields[] {
  if (stage === '$match') checkQuery(value)
  const isPlainLookup = stage === '$lookup' && (value as Fields)['localField'] !== undefined
  const foreign = isPlainLookup ? lookedUp(search, docs, value as Lookup) : undefined
  const collectionResolver = (name: string) =>
    foreign ?? search.find(name, { query: {}, limit: 1001 }).map(limited)
  return evaluated(() => aggregate(docs, [{ [stage]: value }], { collectionResolver }) as Fields[])
}

type Lookup = { from: string; localField: string; foreignField: string }

/** The foreign documents that these can meet, by the foreign index: never the whole collection. */
function lookedUp(search: Search, docs: Fields[], { from, localField, foreignField }: Lookup): Doc[] {
  const values = aggregate(docs, [{ $project: { value: `$${localField}` } }]).flatMap(
    one => one['value'] ?? null,
  )
  const some = [...new Set(values)]
  return search.find(from, { query: { [foreignField]: { $in: some } }, limit: inAll }).map(({ doc }) => doc)
}

function limited({ doc }: { doc: Doc }, place: number): Doc {
  if (place >= 1000)
    throw new Refusal('DATABASE_INDEX_MISSING', '$lookup would read more than 1000 documents')
  return doc
}
