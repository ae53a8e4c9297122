import type { Collection } from '../../emulator/database/catalog'
import type { Doc } from '../../emulator/database/codec'
import type { Emulator } from '../../emulator/start-emulator'

type Before = { collection: Collection; id: string; doc: Doc | null }

/** Counts of what a person did go on: the second time is the usual one. */
const KEPT = ['limits']

/**
 * Remembers every document before it is written from now on; the answer puts all of them back. So one call can be
 * measured many times from the same start.
 */
export function rewinding({ emulation }: Pick<Emulator, 'emulation'>): () => void {
  const { rows } = emulation.database
  const journal: Before[] = []
  const put = rows.put
  rows.put = (collection, id, doc) => {
    if (!KEPT.includes(collection.name)) journal.push({ collection, id, doc: rows.get(collection, id) })
    return put(collection, id, doc)
  }
  return () =>
    emulation.database.driver.atomically(() => {
      for (const { collection, id, doc } of journal.splice(0).reverse()) put(collection, id, doc)
    })
}
