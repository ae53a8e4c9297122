import { randomUUID } from 'node:crypto'
import { Refusal } from '../refusal'
import type { Collection } from './catalog'
import type { Doc } from './codec'
import type { View } from './search'

const LIFE_MS = 30_000

export type Transaction = {
  id: string
  /** Number of the last write that it sees; set at its first look. */
  snapshot: number | undefined
  writes: Map<string, Map<string, Doc | null>>
  timer: NodeJS.Timeout
}
type Past = { number: number; collection: string; id: string; before: Doc | null }
type Lock = { owner: Transaction; released: Promise<void>; release: () => void }

/** Open transactions: their locks, what they have written, and what others changed since they began to look. */
export function createTransactions() {
  const open = new Map<string, Transaction>()
  const locks = new Map<string, Lock>()
  let past: Past[] = []
  let writes = 0

  function start(): string {
    const id = randomUUID()
    const timer = setTimeout(() => end(id), LIFE_MS).unref()
    open.set(id, { id, snapshot: undefined, writes: new Map(), timer })
    return id
  }

  function of(id: string): Transaction {
    const transaction = open.get(id)
    if (!transaction) throw new Refusal('DATABASE_TRANSACTION_NOT_EXIST', `transaction ${id} is over`)
    transaction.snapshot ??= writes
    return transaction
  }

  /** Forgets a transaction and lets go of what it held. */
  function end(id: string) {
    const transaction = open.get(id)
    if (!transaction) return
    clearTimeout(transaction.timer)
    open.delete(id)
    for (const [key, lock] of locks) {
      if (lock.owner !== transaction) continue
      locks.delete(key)
      lock.release()
    }
    if (!open.size) past = []
  }

  /** Keeps what a document was, for those who still look at it as it was. */
  function remember({ name }: Collection, id: string, before: Doc | null) {
    writes++
    if (open.size) past.push({ number: writes, collection: name, id, before })
  }

  const changedSince = (transaction: Transaction, collection: string) =>
    past.filter(one => one.number > (transaction.snapshot ?? writes) && one.collection === collection)

  /** The documents that this transaction sees otherwise than they are stored now. */
  function viewOf(transaction: Transaction, collection: string): View {
    const view = new Map<string, Doc | null>()
    for (const { id, before } of changedSince(transaction, collection))
      if (!view.has(id)) view.set(id, before)
    for (const [id, doc] of transaction.writes.get(collection) ?? []) view.set(id, doc)
    return view
  }

  /** Locks a document and keeps what shall be written. Who comes second loses at once, and is aborted. */
  function write(transaction: Transaction, { name }: Collection, row: { id: string; doc: Doc | null }) {
    const key = `${name}/${row.id}`
    const held = locks.get(key)
    const overtaken = changedSince(transaction, name).some(one => one.id === row.id)
    if (overtaken || (held && held.owner !== transaction)) {
      end(transaction.id)
      throw conflict()
    }
    if (!held) locks.set(key, lockFor(transaction))
    const written = transaction.writes.get(name) ?? new Map<string, Doc | null>()
    transaction.writes.set(name, written.set(row.id, row.doc))
  }

  /** Resolves when no transaction holds any of these documents. */
  async function whenFree(collection: string, ids: readonly string[]): Promise<boolean> {
    const held = ids.map(id => locks.get(`${collection}/${id}`)).find(lock => lock !== undefined)
    if (!held) return true
    await held.released
    return false
  }

  return { start, of, end, remember, viewOf, write, whenFree, stop: () => [...open.keys()].forEach(end) }
}
export type Transactions = ReturnType<typeof createTransactions>

export const conflict = () =>
  new Refusal('DATABASE_TRANSACTION_CONFLICT', 'another transaction or write holds this document')

function lockFor(owner: Transaction): Lock {
  let release = () => {}
  const released = new Promise<void>(resolve => (release = resolve))
  return { owner, released, release: () => release() }
}
