import { startCloud, type Cloud } from './cloud'

describe('a query that the cloud would answer slowly', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await startCloud()
    const rows = Array.from({ length: 3000 }, (_none, n) => ({
      _id: `r${n}`,
      code: n,
      town: `t${n % 2}`,
      at: new Date(n),
      tags: ['all', `k${n % 7}`],
      state: n % 5,
    }))
    cloud.emulator.insert('orders', ...rows)
  })
  afterAll(() => cloud.stop())

  const refused = (ask: Promise<unknown>, index: string) =>
    expect(ask).rejects.toMatchObject({
      code: 'DATABASE_INDEX_MISSING',
      message: expect.stringContaining(index) as string,
    })

  it('is refused with the index that it lacks', async () => {
    const { orders, _ } = cloud
    await refused(orders.where({ state: 1 }).get(), '[["state",1]]')
    await refused(orders.where({ state: 1 }).count(), '[["state",1]]')
    await refused(
      orders
        .where({ state: 1, at: _.gt(new Date(5)) })
        .orderBy('at', 'desc')
        .get(),
      '[["state",1],["at",-1]]',
    )
    await refused(orders.where({ town: 't1' }).orderBy('state', 'asc').get(), '[["town",1],["state",1]]')
    await refused(orders.aggregate().match({ state: 1 }).end(), '[["state",1]]')
  })

  it('is answered where an index leads', async () => {
    const { orders, _ } = cloud
    expect((await orders.limit(5).get()).data).toHaveLength(5)
    expect((await orders.where({ town: 't1', state: 1 }).orderBy('at', 'desc').limit(2).get()).data).toMatchObject([{ code: 2991 }, { code: 2981 }]) // oxfmt-ignore
    const tagged = await orders.where({ tags: 'k3' }).orderBy('at', 'desc').limit(1).get()
    expect(tagged.data).toMatchObject([{ code: 2999 }])
    expect((await orders.where({ tags: _.all(['all', 'k3']) }).count()).total).toBe(429)
    expect(
      (await orders.where(_.or([{ town: 't0', at: _.lt(new Date(10)) }, { code: 11 }])).count()).total,
    ).toBe(6)
  })
})
