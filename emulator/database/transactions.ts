import { randomUUID } from 'node:crypto'
import { Refusal } from '../refusal'
import type { Collection } from './catalog'
import type { Doc } from './codec'
import { createLocks } from './locks'
import type { View } from './search'
import { createSnapshots } from './snapshots'

const LIFE_MS = 30_000

export type Transaction = {
  id: string
  /** The moment as of which it sees documents; set at its first look. */
  snapshot: number | undefined
  writes: Map<string, Map<string, Doc | null>>
  timer: NodeJS.Timeout
}

/** Open transactions: what they hold, what they have written, and what they see. */
export function createTransactions(lifeMs = LIFE_MS) {
  const open = new Map<string, Transaction>()
  const locks = createLocks()
  const snapshots = createSnapshots()

  function start(): string {
    const id = randomUUID()
    const timer = setTimeout(() => end(id), lifeMs).unref()
    open.set(id, { id, snapshot: undefined, writes: new Map(), timer })
    return id
  }

  function of(id: string): Transaction {
    const transaction = open.get(id)
    if (!transaction) throw new Refusal('DATABASE_TRANSACTION_NOT_EXIST', `transaction ${id} is over`)
    transaction.snapshot ??= snapshots.moment()
    return transaction
  }

  /** Forgets a transaction and lets go of what it held. */
  function end(id: string) {
    clearTimeout(open.get(id)?.timer)
    open.delete(id)
    locks.releaseAll(id)
    if (!open.size) snapshots.forget()
  }

  const changedSince = ({ snapshot }: Transaction, collection: string) =>
    snapshots.since(snapshot ?? snapshots.moment(), collection)

  /** The documents that this transaction sees otherwise than they are stored now. */
  function viewOf(transaction: Transaction, collection: string): View {
    const own = transaction.writes.get(collection) ?? []
    return new Map([...changedSince(transaction, collection), ...own])
  }

  /** Locks a document and keeps what shall be written. Who comes second loses at once, and is aborted. */
  function write(transaction: Transaction, { name }: Collection, row: { id: string; doc: Doc | null }) {
    const isOvertaken = changedSince(transaction, name).has(row.id)
    if (isOvertaken || !locks.take(transaction.id, name, row.id)) {
      end(transaction.id)
      throw new Refusal('DATABASE_TRANSACTION_CONFLICT', 'another transaction or write holds this document')
    }
    const written = transaction.writes.get(name) ?? new Map<string, Doc | null>()
    transaction.writes.set(name, written.set(row.id, row.doc))
  }

  return {
    start,
    of,
    end,
    viewOf,
    write,
    held: locks.held,
    remember: (place: Collection, id: string, before: Doc | null) =>
      snapshots.remember(open.size > 0, place, { id, before }),
    stop: () => [...open.keys()].forEach(end),
  }
}
export type Transactions = ReturnType<typeof createTransactions>
