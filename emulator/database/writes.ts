import { changeDocument, newDocument } from './change-document'
import { encode, type Fields } from './codec'
import { duplicate, idOf } from './rows'
import { createTargets, type Parts, type Target } from './targets'
import type { Transaction } from './transactions'

/** Every way to change documents; inside a transaction a change waits for its commit. */
export function createWrites(parts: Parts) {
  const { driver, catalog, rows, transactions } = parts
  const targets = createTargets(parts)

  function insert(collection: string, docs: Fields[], transaction?: Transaction) {
    const place = catalog.of(collection)
    const fresh = docs.map(newDocument).map(doc => ({ id: idOf(doc._id), doc }))
    return targets.claim({ collection, ids: fresh.map(({ id }) => id), transaction }, () => {
      for (const row of fresh) {
        if (targets.seen(place, row.id, transaction)) throw duplicate(collection, '_id_')
        targets.store(place, row, transaction)
      }
      return fresh.map(({ doc }) => doc._id)
    })
  }

  /** Counts as the service does: documents that are different afterwards. */
  const update = (target: Target, change: Fields) =>
    targets.change(target, found => {
      const changed = found.map(({ id, doc }) => ({ id, before: doc, doc: changeDocument(doc, change) }))
      const different = changed.filter(({ before, doc }) => encode(before) !== encode(doc))
      different.forEach(row => targets.store(catalog.of(target.collection), row, target.transaction))
      return { updated: different.length, doc: changed[0]?.doc }
    })

  /** Puts a whole document in the place of the one with this `_id`, or adds it. */
  function replace({ collection, query, transaction }: Target, fields: Fields) {
    const { _id } = query
    const place = catalog.of(collection)
    const id = idOf(_id)
    return targets.claim({ collection, ids: [id], transaction }, () => {
      const before = targets.seen(place, id, transaction)
      targets.store(place, { id, doc: newDocument({ ...fields, _id }) }, transaction)
      return before ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: _id }
    })
  }

  const remove = (target: Target): Promise<number> =>
    targets.change(target, found => {
      found.forEach(({ id }) =>
        targets.store(catalog.of(target.collection), { id, doc: null }, target.transaction),
      )
      return found.length
    })

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
