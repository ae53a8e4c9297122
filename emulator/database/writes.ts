import { Refusal } from '../refusal'
import type { Catalog, Collection } from './catalog'
import { encode, type Doc, type Fields } from './codec'
import { changeDocument, newDocument } from './change-document'
import type { Driver } from './driver'
import { duplicate, idOf, type Row, type Rows } from './rows'
import type { Search } from './search'
import type { Transaction, Transactions } from './transactions'

type Parts = { driver: Driver; catalog: Catalog; rows: Rows; search: Search; transactions: Transactions }
export type Target = {
  collection: string
  query: Fields
  multi: boolean
  transaction?: Transaction | undefined
}

/** Every way to change documents; inside a transaction a change waits for its commit. */
export function createWrites({ driver, catalog, rows, search, transactions }: Parts) {
  const inAll = Number.POSITIVE_INFINITY

  function store(collection: Collection, row: { id: string; doc: Doc | null }, transaction?: Transaction) {
    if (transaction) transactions.write(transaction, collection, row)
    else rows.put(collection, row.id, row.doc)
  }

  function find({ collection, query, multi, transaction }: Target): Row[] {
    const view = transaction && transactions.viewOf(transaction, collection)
    return search.find(collection, { query, limit: multi ? inAll : 1, ...(view && { view }) })
  }

  /** The documents to change, once no transaction of somebody else holds one of them. */
  async function take(target: Target): Promise<Row[]> {
    for (;;) {
      const found = find(target)
      if (target.transaction) return found
      const ids = found.map(({ id }) => id)
      if (await isFree(target.collection, ids)) return found
    }
  }
  const isFree = async (collection: string, ids: string[]) => transactions.whenFree(collection, ids)

  async function insert(collection: string, docs: Fields[], transaction?: Transaction) {
    const place = catalog.of(collection)
    const fresh = docs.map(newDocument).map(doc => ({ id: idOf(doc._id), doc }))
    if (!transaction)
      while (
        !(await isFree(
          collection,
          fresh.map(({ id }) => id),
        ))
      );
    driver.atomically(() => {
      for (const row of fresh) {
        if (seen(place, row.id, transaction)) throw duplicate(collection, '_id_')
        store(place, row, transaction)
      }
    })
    return fresh.map(({ doc }) => doc._id)
  }

  function seen(place: Collection, id: string, transaction?: Transaction): Doc | null {
    const own = transaction && transactions.viewOf(transaction, place.name).get(id)
    return own === undefined ? rows.get(place, id) : own
  }

  /** As the service counts: documents that are different afterwards. */
  async function update(target: Target, change: Fields): Promise<{ updated: number; doc: Doc | undefined }> {
    const found = await take(target)
    const place = catalog.of(target.collection)
    const changed = found.map(({ id, doc }) => ({ id, before: doc, doc: changeDocument(doc, change) }))
    const different = changed.filter(({ before, doc }) => encode(before) !== encode(doc))
    driver.atomically(() => different.forEach(row => store(place, row, target.transaction)))
    return { updated: different.length, doc: changed[0]?.doc }
  }

  /** Puts a whole document in the place of the one with this `_id`, or adds it. */
  async function replace(target: Target, fields: Fields): Promise<{ updated: number; upsert_id: unknown }> {
    const { _id } = target.query
    if (_id === undefined) throw new Refusal('INVALID_PARAM', 'set needs an _id')
    const place = catalog.of(target.collection)
    const id = idOf(_id)
    if (!target.transaction) while (!(await isFree(target.collection, [id])));
    const before = seen(place, id, target.transaction)
    store(place, { id, doc: newDocument({ ...fields, _id }) }, target.transaction)
    return before ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: _id }
  }

  async function remove(target: Target): Promise<number> {
    const found = await take(target)
    const place = catalog.of(target.collection)
    driver.atomically(() => found.forEach(({ id }) => store(place, { id, doc: null }, target.transaction)))
    return found.length
  }

  /** All that the transaction has written, at once; then its locks are free. */
  function commit(transaction: Transaction) {
    try {
      driver.atomically(() => {
        for (const [name, docs] of transaction.writes)
          for (const [id, doc] of docs) rows.put(catalog.of(name), id, doc)
      })
    } finally {
      transactions.end(transaction.id)
    }
  }

  return { insert, update, replace, remove, commit }
}
export type Writes = ReturnType<typeof createWrites>
