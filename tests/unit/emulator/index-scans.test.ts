import fc from 'fast-check'
import { Query } from 'mingo'
import type { Doc, Fields } from '../../../emulator/database/codec'
import { openDatabase } from '../../../emulator/database/database'
import { openDriver } from '../../../emulator/database/driver'
import type { IndexDefinition } from '../../../emulator/database/index-definitions'
import { idOf } from '../../../emulator/database/rows'
import { sortKey, type Order } from '../../../emulator/database/sort-key'

const indexes: IndexDefinition[] = [
  { name: 'abc', keys: [['a', 1], ['b', -1], ['c', 1]] }, // oxfmt-ignore
  { name: 'tags', keys: [['tags', 1], ['b', 1]] }, // oxfmt-ignore
  { name: 'inner', keys: [['list.x', -1]] },
  { name: 'cb', keys: [['c', -1], ['b', 1]] }, // oxfmt-ignore
]

const scalar = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('', 'a', 'ab', 'b', '云', null, true, false, 0.5),
  fc.integer({ min: 0, max: 3 }).map(day => new Date(day * 86_400_000)),
)
const doc = fc.record(
  {
    a: scalar,
    b: fc.oneof(scalar, fc.integer({ min: 0, max: 9 })),
    c: scalar,
    tags: fc.array(scalar, { maxLength: 3 }),
    list: fc.array(fc.record({ x: scalar }, { requiredKeys: [] }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
)

const path = fc.constantFrom('a', 'b', 'c', 'tags', 'list.x')
const real = scalar.filter(value => value !== null)
const condition = fc.oneof(
  scalar,
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $gte: real }),
  fc.record({ $gt: real, $lt: real }),
  fc.record({ $lte: real }),
  fc.record({ $ne: scalar }),
  fc.record({ $exists: fc.boolean() }),
)
const part = fc.dictionary(path, condition, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
const query = fc.oneof(
  part,
  fc.record({ $or: fc.array(part, { minLength: 1, maxLength: 3 }) }),
  fc.tuple(part, fc.array(part, { minLength: 1, maxLength: 2 })).map(([one, $or]) => ({ ...one, $or })),
  fc.tuple(part, part).map($and => ({ $and })),
)
const order = fc.dictionary(path, fc.constantFrom(1 as const, -1 as const), {
  maxKeys: 2,
  noNullPrototype: true,
})

function storeOf(docs: readonly Fields[], definitions: IndexDefinition[]) {
  const driver = openDriver()
  const database = openDatabase({ driver, indexes: { collections: { things: definitions } }, now: Date.now })
  const place = database.catalog.of('things')
  docs.forEach((fields, number) => {
    const doc = { _id: `d${number}`, ...fields }
    database.rows.put(place, idOf(doc._id), doc)
  })
  return database
}
const isOrdered = (docs: readonly Doc[], order: Order) =>
  docs.every((doc, place) => place === 0 || sortKey(docs[place - 1] ?? doc, order) <= sortKey(doc, order))

describe('what indexes find', () => {
  it('is what looking at every document finds, in the asked order', () => {
    fc.assert(
      fc.property(fc.array(doc, { maxLength: 25 }), query, order, (docs, query, order) => {
        const database = storeOf(docs, indexes)
        const found = database.search.find('things', { query, order, limit: 1000 }).map(({ doc }) => doc)
        const test = new Query(query)
        const all = storeOf(docs, []).search.find('things', { query: {}, limit: 1000 })
        const expected = all.map(({ doc }) => doc).filter(doc => test.test(doc))
        expect(new Set(found.map(({ _id }) => _id))).toEqual(new Set(expected.map(({ _id }) => _id)))
        expect(found).toHaveLength(expected.length)
        expect(isOrdered(found, order)).toBe(true)
        expect(database.search.count('things', query)).toBe(expected.length)
        const page = database.search.find('things', { query, order, offset: 1, limit: 2 })
        expect(page.map(({ doc }) => sortKey(doc, order))).toEqual(
          found.slice(1, 3).map(doc => sortKey(doc, order)),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('stays right through changes and removals', () => {
    fc.assert(
      fc.property(
        fc.array(doc, { minLength: 4, maxLength: 12 }),
        fc.array(doc, { maxLength: 4 }),
        query,
        (docs, later, query) => {
          const database = storeOf(docs, indexes)
          const place = database.catalog.of('things')
          later.forEach((fields, number) =>
            database.rows.put(place, idOf(`d${number}`), { _id: `d${number}`, ...fields }),
          )
          database.rows.put(place, idOf('d3'), null)
          const all = database.search.find('things', { query: {}, limit: 1000 }).map(({ doc }) => doc)
          const test = new Query(query)
          const ids = (docs: readonly Doc[]) => docs.map(({ _id }) => _id).sort()
          const found = database.search.find('things', { query, limit: 1000 }).map(({ doc }) => doc)
          expect(ids(found)).toEqual(ids(all.filter(doc => test.test(doc))))
        },
      ),
      { numRuns: 200 },
    )
  })
})
