import type { Fields } from './database/codec'
import { newDocument } from './database/change-document'
import { idOf } from './database/rows'
import type { Emulation } from './emulation'

/** What a test does behind the SDK's back: puts documents, looks at them, says who there is. */
export function testAccess({ database, personas, ledger }: Emulation) {
  const { catalog, search, driver, rows } = database
  return {
    setPersonas: personas.set,
    /** Puts documents, in the place of those with the same `_id`. */
    insert: (collection: string, ...docs: Fields[]) =>
      driver.atomically(() =>
        docs.map(newDocument).forEach(doc => rows.put(catalog.of(collection), idOf(doc._id), doc)),
      ),
    find: (collection: string, query: Fields = {}) =>
      search.find(collection, { query, limit: Number.POSITIVE_INFINITY }).map(({ doc }) => doc),
    messages: ledger.messages,
    giveCredit: (openid: string, templateId: string, credits = 1) =>
      void ledger.add(openid, templateId, credits),
  }
}
