import { Query } from 'mingo'
import { Refusal } from '../refusal'
import { encode, read, type Doc, type Fields } from './codec'
import type { Database } from './database'
import { evaluated } from './evaluated'
import { runPipeline, type Stage } from './aggregate'
import type { Found } from './scan'
import type { Order } from './sort-key'
import type { Target } from './targets'

/** One request of the SDK. Queries, changes and documents travel inside it as EJSON texts. */
export type DatabaseRequest = {
  action: string
  collectionName: string
  query?: string
  data?: string | string[]
  order?: string
  projection?: string
  offset?: number
  limit?: number
  multi?: boolean
  merge?: boolean
  upsert?: boolean
  stages?: Stage[]
  transactionId?: string
}
type Answer = { data: unknown } | { transactionId: string } | Record<string, never>
type Act = (database: Database, request: DatabaseRequest) => Answer | Promise<Answer>

const MOST_DOCUMENTS = 1000
const USUAL_DOCUMENTS = 100

const transactionOf = ({ transactions }: Database, { transactionId }: DatabaseRequest) =>
  transactionId === undefined ? undefined : transactions.of(transactionId)

const targetOf = (database: Database, request: DatabaseRequest): Target => ({
  collection: request.collectionName,
  query: read(request.query, database.now()),
  multi: request.multi ?? false,
  transaction: transactionOf(database, request),
})

function getDocument(database: Database, request: DatabaseRequest): Answer {
  const { query, transaction } = targetOf(database, request)
  const limit = Math.min(request.limit ?? USUAL_DOCUMENTS, MOST_DOCUMENTS)
  const offset = request.offset ?? 0
  const view = transaction && database.transactions.viewOf(transaction, request.collectionName)
  const order = read<Order>(request.order)
  const found = database.search.find(request.collectionName, {
    query,
    order,
    offset,
    limit,
    ...(view && { view }),
  })
  return { data: { list: project(found, read(request.projection)), limit, offset } }
}

function project(found: Found[], projection: Fields): string[] {
  if (Object.keys(projection).length === 0) return found.map(({ json }) => json)
  const docs = found.map(({ doc }) => doc)
  return evaluated(() => new Query({}).find<Doc>(docs, projection as never).all()).map(encode)
}

async function modifyDocument(database: Database, request: DatabaseRequest): Promise<Answer> {
  const target = targetOf(database, request)
  const change = read(request.data, database.now())
  if (!request.merge) return { data: await database.writes.replace(target, change) }
  if (request.upsert)
    throw new Refusal('NOT_EMULATED', 'the emulator does not emulate an upsert by operators')
  const { updated } = await database.writes.update(target, change)
  return { data: { updated, upsert_id: null } }
}

async function modifyAndReturn(database: Database, request: DatabaseRequest): Promise<Answer> {
  const target = { ...targetOf(database, request), multi: false }
  const { updated, doc } = await database.writes.update(target, read(request.data, database.now()))
  return { data: { updated: doc ? Math.max(1, updated) : 0, doc: doc ? encode(doc) : null } }
}

function createCollection({ catalog }: Database, { collectionName }: DatabaseRequest): Answer {
  if (catalog.has(collectionName))
    throw new Refusal('DATABASE_COLLECTION_ALREADY_EXIST', `there is a collection ${collectionName}`)
  catalog.create(collectionName)
  return { data: {} }
}

/** What the SDK may ask of the database, by the name that travels on the wire. */
export const databaseActions: Record<string, Act> = {
  'database.getDocument': getDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturn,
  'database.addCollection': createCollection,

  'database.insertDocument': async (database, request) => {
    const docs = [request.data ?? []].flat().map(doc => read(doc, database.now()))
    const { insert } = database.writes
    return {
      data: { insertedIds: await insert(request.collectionName, docs, transactionOf(database, request)) },
    }
  },

  'database.calculateDocument': (database, request) => ({
    data: { total: database.search.count(request.collectionName, read(request.query, database.now())) },
  }),

  'database.removeDocument': async (database, request) => ({
    data: { deleted: await database.writes.remove(targetOf(database, request)) },
  }),

  'database.aggregateDocuments': (database, { collectionName, stages = [] }) => ({
    data: { list: runPipeline(database, { collection: collectionName, stages }).map(encode) },
  }),

  'database.startTransaction': ({ transactions }) => ({ transactionId: transactions.start() }),

  'database.commitTransaction': ({ transactions, writes }, { transactionId = '' }) => {
    writes.commit(transactions.of(transactionId))
    return {}
  },

  'database.abortTransaction': ({ transactions }, { transactionId = '' }) => {
    transactions.end(transactions.of(transactionId).id)
    return {}
  },
}
