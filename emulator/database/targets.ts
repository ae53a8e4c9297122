import type { Catalog, Collection } from './catalog'
import type { Doc, Fields } from './codec'
import type { Driver } from './driver'
import type { Row, Rows } from './rows'
import type { Search } from './search'
import type { Transaction, Transactions } from './transactions'

export type Parts = {
  driver: Driver
  catalog: Catalog
  rows: Rows
  search: Search
  transactions: Transactions
}
export type Target = {
  collection: string
  query: Fields
  multi: boolean
  transaction?: Transaction | undefined
}

type Claim = { collection: string; ids: readonly string[]; transaction: Transaction | undefined }

/** What a write is about: the documents it meets, as its transaction sees them, once it may touch them. */
export function createTargets({ driver, rows, search, transactions }: Parts) {
  function find({ collection, query, multi, transaction }: Target): Row[] {
    const view = transaction && transactions.viewOf(transaction, collection)
    const limit = multi ? Number.POSITIVE_INFINITY : 1
    return search.find(collection, { query, limit, ...(view && { view }) })
  }

  return {
    /**
     * Finds the documents to change and changes them, with nothing in between: as soon as no transaction of
     * somebody else holds one of them. A transaction itself never waits, it conflicts.
     */
    async change<T>(target: Target, work: (found: Row[]) => T): Promise<T> {
      for (;;) {
        const found = find(target)
        const ids = found.map(({ id }) => id)
        const held = target.transaction ? undefined : transactions.held(target.collection, ids)
        if (!held) return driver.atomically(() => work(found))
        await held
      }
    },
    /** The same for documents known by their ids, which need not exist. */
    async claim<T>({ collection, ids, transaction }: Claim, work: () => T): Promise<T> {
      for (;;) {
        const held = transaction ? undefined : transactions.held(collection, ids)
        if (!held) return driver.atomically(work)
        await held
      }
    },
    /** The document as the transaction sees it. */
    seen(place: Collection, id: string, transaction?: Transaction): Doc | null {
      const own = transaction && transactions.viewOf(transaction, place.name).get(id)
      return own === undefined ? rows.get(place, id) : own
    },
    /** Writes now, or keeps the write for the transaction's commit. */
    store(place: Collection, row: { id: string; doc: Doc | null }, transaction?: Transaction) {
      if (transaction) transactions.write(transaction, place, row)
      else rows.put(place, row.id, row.doc)
    },
  }
}
