import { notEmulated, Refusal } from '../refusal'
import type { Doc } from './codec'
import { decode } from './codec'
import type { Driver } from './driver'
import { entriesOf } from './index-entries'
import type { IndexDefinition, Indexes } from './index-definitions'

export type Index = IndexDefinition & { table: string; multikey: Set<string> }
export type Collection = { name: string; table: string; indexes: Index[] }
export type Catalog = ReturnType<typeof openCatalog>

type CollectionRow = { number: number; name: string }
type IndexRow = { number: number; definition: string; multikey: string }

const schema = [
  'CREATE TABLE IF NOT EXISTS collections (number INTEGER PRIMARY KEY, name TEXT UNIQUE)',
  `CREATE TABLE IF NOT EXISTS indexes (number INTEGER PRIMARY KEY, collection INTEGER, definition TEXT,
   multikey TEXT DEFAULT '[]')`,
]

/** The collections and their indexes. Which exist is said by indexes.json: a write never creates one. */
export function openCatalog(driver: Driver) {
  schema.forEach(sql => driver.run(sql))
  const collections = new Map<string, Collection>()
  for (const { number, name } of driver.all<CollectionRow>('SELECT number, name FROM collections'))
    collections.set(name, { name, table: `d${number}`, indexes: indexesOf(driver, number) })

  function create(name: string): Collection {
    driver.run('INSERT INTO collections (name) VALUES (?)', name)
    const [row] = driver.all<CollectionRow>('SELECT number FROM collections WHERE name = ?', name)
    const table = `d${row?.number}`
    driver.run(`CREATE TABLE ${table} (id TEXT PRIMARY KEY, json TEXT NOT NULL)`)
    const collection = { name, table, indexes: [] }
    collections.set(name, collection)
    return collection
  }

  return {
    names: () => [...collections.keys()],
    create,
    has: (name: string) => collections.has(name),
    of(name: string): Collection {
      const collection = collections.get(name)
      if (!collection) throw new Refusal('DATABASE_COLLECTION_NOT_EXIST', `no collection ${name}`)
      return collection
    },
    /** Makes what is missing, and drops indexes that are no longer named. */
    apply: (wanted: Indexes) =>
      driver.atomically(() => {
        for (const [name, definitions] of Object.entries(wanted.collections))
          applyIndexes(driver, collections.get(name) ?? create(name), definitions)
      }),
    noteMultikey(index: Index, path: string) {
      index.multikey.add(path)
      const paths = JSON.stringify([...index.multikey])
      driver.run('UPDATE indexes SET multikey = ? WHERE number = ?', paths, index.table.slice(1))
    },
  }
}

function indexesOf(driver: Driver, collection: number): Index[] {
  const rows = driver.all<IndexRow>('SELECT * FROM indexes WHERE collection = ? ORDER BY number', collection)
  return rows.map(({ number, definition, multikey }) => ({
    ...(JSON.parse(definition) as IndexDefinition),
    table: `i${number}`,
    multikey: new Set(JSON.parse(multikey) as string[]),
  }))
}

const same = (one: IndexDefinition, other: IndexDefinition) =>
  JSON.stringify([one.name, one.keys, one.unique ?? false]) ===
  JSON.stringify([other.name, other.keys, other.unique ?? false])

function applyIndexes(driver: Driver, collection: Collection, definitions: IndexDefinition[]) {
  for (const index of collection.indexes.filter(index => !definitions.some(wanted => same(index, wanted)))) {
    driver.run(`DROP TABLE ${index.table}`)
    driver.run('DELETE FROM indexes WHERE number = ?', index.table.slice(1))
  }
  const kept = collection.indexes.filter(index => definitions.some(wanted => same(index, wanted)))
  const fresh = definitions.filter(wanted => !kept.some(index => same(index, wanted)))
  collection.indexes = [...kept, ...fresh.map(definition => buildIndex(driver, collection, definition))]
}

function buildIndex(driver: Driver, collection: Collection, definition: IndexDefinition): Index {
  const strange = definition.keys.find(([, direction]) => direction !== 1 && direction !== -1)
  if (strange) throw notEmulated(`the index kind ${String(strange[1])}`)
  driver.run(
    'INSERT INTO indexes (collection, definition) VALUES (?, ?)',
    collection.table.slice(1),
    JSON.stringify(definition),
  )
  const [row] = driver.all<{ number: number }>('SELECT MAX(number) AS number FROM indexes')
  const index: Index = { ...definition, table: `i${row?.number}`, multikey: new Set() }
  driver.run(`CREATE TABLE ${index.table} (key TEXT, id TEXT, PRIMARY KEY (key, id)) WITHOUT ROWID`)
  fillIndex(driver, collection, index)
  return index
}

function fillIndex(driver: Driver, collection: Collection, index: Index) {
  for (const { id, json } of driver.all<{ id: string; json: string }>(`SELECT * FROM ${collection.table}`)) {
    const { keys, multikey } = entriesOf(decode(JSON.parse(json)) as Doc, index)
    multikey.forEach(path => index.multikey.add(path))
    keys.forEach(key => driver.run(`INSERT INTO ${index.table} VALUES (?, ?)`, key, id))
  }
  const paths = JSON.stringify([...index.multikey])
  driver.run('UPDATE indexes SET multikey = ? WHERE number = ?', paths, index.table.slice(1))
}
