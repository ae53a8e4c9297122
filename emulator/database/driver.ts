import Libsql from 'libsql'

type Statement = { all(...values: unknown[]): unknown[]; run(...values: unknown[]): { changes: number } }

/** The five things that the emulator asks of SQLite, so that another engine can take libsql's place. */
export type Driver = {
  all<Row>(sql: string, ...values: unknown[]): Row[]
  run(sql: string, ...values: unknown[]): number
  /** All of the work or nothing of it; inside another one it joins that. */
  atomically<T>(work: () => T): T
  close(): void
}

/** Opens the database file, or one in memory. With FULL every answered write is on the disk. */
export function openDriver(file?: string): Driver {
  const database = new Libsql(file ?? ':memory:')
  if (file) database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  const statements = new Map<string, Statement>()
  let inside = false

  function prepared(sql: string): Statement {
    const known = statements.get(sql)
    if (known) return known
    const statement = database.prepare(sql) as unknown as Statement
    statements.set(sql, statement)
    return statement
  }

  function atomically<T>(work: () => T): T {
    if (inside) return work()
    inside = true
    prepared('BEGIN IMMEDIATE').run()
    try {
      const result = work()
      prepared('COMMIT').run()
      return result
    } catch (error) {
      prepared('ROLLBACK').run()
      throw error
    } finally {
      inside = false
    }
  }

  return {
    all: <Row>(sql: string, ...values: unknown[]) => prepared(sql).all(...values) as Row[],
    run: (sql, ...values) => prepared(sql).run(...values).changes,
    atomically,
    close: () => void database.close(),
  }
}
