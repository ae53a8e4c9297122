import { openCatalog } from './catalog'
import type { Driver } from './driver'
import type { Indexes } from './index-definitions'
import { createRows } from './rows'
import { createSearch } from './search'
import { createTransactions } from './transactions'
import { createWrites } from './writes'

type Parts = { driver: Driver; indexes: Indexes; now: () => number }

/** CloudBase's document database on one machine. */
export function openDatabase({ driver, indexes, now }: Parts) {
  const catalog = openCatalog(driver)
  catalog.apply(indexes)
  const transactions = createTransactions()
  const rows = createRows(driver, catalog, transactions.remember)
  const search = createSearch(driver, catalog)
  const writes = createWrites({ driver, catalog, rows, search, transactions })

  return {
    driver,
    catalog,
    rows,
    search,
    transactions,
    writes,
    now,
    /** Takes every document away; collections and indexes stay. */
    clear: () =>
      driver.atomically(() => {
        for (const { table, indexes } of catalog.names().map(catalog.of))
          for (const one of [table, ...indexes.map(index => index.table)]) driver.run(`DELETE FROM ${one}`)
      }),
    close() {
      transactions.stop()
      driver.close()
    },
  }
}
export type Database = ReturnType<typeof openDatabase>
