import type { Clock } from '../clock'
import { openCatalog } from './catalog'
import { openDriver } from './driver'
import type { Indexes } from './index-definitions'
import { createRows } from './rows'
import { createSearch } from './search'
import { createTransactions } from './transactions'
import { createWrites } from './writes'

/** CloudBase's document database on one machine, in a file or in memory. */
export function openDatabase({ file, indexes, clock }: { file?: string; indexes: Indexes; clock: Clock }) {
  const driver = openDriver(file)
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
    now: clock.now,
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
