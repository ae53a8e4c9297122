import { codeOf, startCloud, type Cloud } from './cloud'

describe('documents through the SDK', () => {
  let cloud: Cloud
  beforeEach(async () => {
    cloud = await startCloud()
  })
  afterEach(() => cloud.stop())
  const ids = (found: { data: unknown[] }) => (found.data as { _id: string }[]).map(({ _id }) => _id)

  it('keeps every kind of value as it was', async () => {
    const { orders } = cloud
    const doc = {
      _id: 'a',
      text: '云溪',
      n: 1.5,
      big: 5e9,
      at: new Date(5),
      nil: null,
      nest: { deep: [1, { b: true }] },
    }
    await orders.add(doc)
    expect((await orders.doc('a').get()).data).toEqual([doc])
  })

  it('makes up an _id of 32 digits, and refuses one that is taken', async () => {
    const { id } = await cloud.orders.add({ code: 1 })
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(await codeOf(cloud.orders.add({ _id: id, code: 2 }))).toBe('DATABASE_REQUEST_FAILED')
  })

  it('refuses a second document under a unique key, where missing counts as null', async () => {
    const { orders } = cloud
    await orders.add({ code: 7 })
    expect(await codeOf(orders.add({ code: 7 }))).toBe('DATABASE_REQUEST_FAILED')
    await orders.add({ _id: 'none' })
    expect(await codeOf(orders.add({ _id: 'also none' }))).toBe('DATABASE_REQUEST_FAILED')
    expect((await orders.count()).total).toBe(2)
  })

  it('refuses a collection that nobody created, on reading and on writing', async () => {
    const nowhere = cloud.db.collection('nowhere')
    expect(await codeOf(nowhere.add({}))).toBe('DATABASE_COLLECTION_NOT_EXIST')
    expect(await codeOf(nowhere.get())).toBe('DATABASE_COLLECTION_NOT_EXIST')
    expect(await codeOf(cloud.db.createCollection('orders'))).toBe('DATABASE_COLLECTION_ALREADY_EXIST')
  })

  it('finds by several conditions, in order, a page at a time, and only the asked fields', async () => {
    const { orders, emulator, _ } = cloud
    const rows = Array.from({ length: 30 }, (_none, n) => ({
      _id: `r${n}`,
      code: n,
      town: `t${n % 3}`,
      at: new Date(n),
    }))
    emulator.insert('orders', ...rows)
    const page = orders.where({ town: 't1', at: _.gte(new Date(4)) }).orderBy('at', 'desc')
    expect(ids(await page.limit(3).get())).toEqual(['r28', 'r25', 'r22'])
    expect(ids(await page.skip(3).limit(2).get())).toEqual(['r19', 'r16'])
    expect((await page.limit(1).field({ code: true }).get()).data).toEqual([{ _id: 'r28', code: 28 }])
    expect((await orders.where({ town: _.in(['t0', 't2']) }).count()).total).toBe(20)
  })

  it('updates by operators, with the time of the server', async () => {
    const { orders, db, _ } = cloud
    await orders.add({ _id: 'a', n: 1, tags: ['p'], nest: { x: 1 }, gone: 1 })
    const change = { n: _.inc(2), tags: _.push(['q']), nest: { y: 2 }, gone: _.remove(), at: db.serverDate() }
    expect((await orders.doc('a').update(change)).updated).toBe(1)
    const [doc] = (await orders.doc('a').get()).data as Record<string, unknown>[]
    expect(doc).toMatchObject({ n: 3, tags: ['p', 'q'], nest: { x: 1, y: 2 } })
    expect(doc).not.toHaveProperty('gone')
    expect(Math.abs(Number(doc?.['at']) - Date.now())).toBeLessThan(5000)
  })

  it('counts as updated what is different afterwards', async () => {
    const { orders } = cloud
    await orders.add({ _id: 'a', n: 1 })
    expect((await orders.doc('a').update({ n: 1 })).updated).toBe(0)
    expect((await orders.doc('nobody').update({ n: 1 })).updated).toBe(0)
    expect((await orders.where({ n: 1 }).update({ n: 2 })).updated).toBe(1)
  })

  it('replaces by set, answers what updateAndReturn made, and removes', async () => {
    const { orders, _ } = cloud
    await orders.doc('a').set({ n: 1, old: true })
    await orders.doc('a').set({ n: 5 })
    const { doc } = (await orders.where({ _id: 'a' }).updateAndReturn({ n: _.inc(1) })) as { doc: unknown }
    expect(doc).toEqual({ _id: 'a', n: 6 })
    expect((await orders.where({ n: _.gt(5) }).remove()).deleted).toBe(1)
    expect((await orders.doc('a').get()).data).toEqual([])
  })

  it.each([
    [
      '$nearSphere',
      (c: Cloud) =>
        c.orders.where({ at: c._.geoNear({ geometry: new c.db.Geo.Point(1, 2) } as never) }).get(),
    ],
    [
      '$bit',
      (c: Cloud) =>
        c.orders
          .where({ _id: 'a' })
          .options({ raw: true } as never)
          .update({ $bit: { n: { or: 1 } } }),
    ],
    ['$text', (c: Cloud) => c.orders.where({ $text: { $search: 'a' } } as never).get()],
  ])('refuses %s by its name', async (name, ask) => {
    await cloud.orders.add({ _id: 'a' })
    await expect(ask(cloud)).rejects.toMatchObject({
      code: 'NOT_EMULATED',
      message: expect.stringContaining(name) as string,
    })
  })

  it('adds up, and looks up, by aggregation', async () => {
    const { orders, emulator, db } = cloud
    emulator.insert('users', { _id: 'u1', name: '甲' }, { _id: 'u2', name: '乙' })
    emulator.insert(
      'orders',
      ...[1, 2, 3].map(n => ({ _id: `o${n}`, code: n, town: 't', uid: n < 3 ? 'u1' : 'u2', n })),
    )
    const sums = await orders.aggregate().match({ town: 't' }).group({ _id: '$uid', total: db.command.aggregate.sum('$n') } as never).sort({ _id: 1 }).end() // oxfmt-ignore
    expect(sums.data).toEqual([{ _id: 'u1', total: 3 }, { _id: 'u2', total: 3 }]) // oxfmt-ignore
    const [first] = (await orders.aggregate().match({ _id: 'o3' }).lookup({ from: 'users', localField: 'uid', foreignField: '_id', as: 'user' }).end()).data as Record<string, unknown>[] // oxfmt-ignore
    expect(first?.['user']).toEqual([{ _id: 'u2', name: '乙' }])
  })
})
