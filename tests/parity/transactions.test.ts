import { codeOf, startCloud, type Cloud } from './cloud'

type Transaction = Awaited<ReturnType<Cloud['db']['startTransaction']>>

describe('transactions through the SDK', () => {
  let cloud: Cloud
  beforeEach(async () => {
    cloud = await startCloud()
    cloud.emulator.insert('orders', { _id: 'a', code: 1, n: 1, town: 't' })
    cloud.emulator.insert('orders', { _id: 'b', code: 2, n: 1, town: 't' })
  })
  afterEach(() => cloud.stop())
  const n = async (id: string) => ((await cloud.orders.doc(id).get()).data as { n: number }[])[0]?.n

  it('writes all of it or nothing', async () => {
    const { db, _ } = cloud
    await db.runTransaction(async (transaction: Transaction) => {
      await transaction
        .collection('orders')
        .doc('a')
        .update({ n: _.inc(5) })
      await transaction.collection('orders').add({ _id: 'c', code: 3, n: 9 })
    })
    expect([await n('a'), await n('c')]).toEqual([6, 9])
    const transaction = await db.startTransaction()
    await transaction.collection('orders').doc('a').remove()
    await transaction.rollback()
    expect(await n('a')).toBe(6)
  })

  it('sees its own writes, and of others nothing after it first looked', async () => {
    const { db, orders } = cloud
    const transaction = await db.startTransaction()
    const inside = transaction.collection('orders')
    await inside.doc('a').get()
    await orders.doc('b').update({ n: 50, town: 'u' })
    await orders.add({ _id: 'late', code: 9, town: 't' })
    await inside.doc('a').update({ n: 7 })
    const { data } = await inside.where({ town: 't' }).orderBy('_id', 'asc').get()
    expect(data).toMatchObject([{ _id: 'a', n: 7 }, { _id: 'b', n: 1 }]) // oxfmt-ignore
    expect(data).toHaveLength(2)
    expect(await n('a')).toBe(1)
    await transaction.commit()
    expect(await n('a')).toBe(7)
  })

  it('lets the second writer of a document lose at once, and aborts it', async () => {
    const { db } = cloud
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await first.collection('orders').doc('a').update({ n: 2 })
    expect(await codeOf(second.collection('orders').doc('a').update({ n: 3 }))).toBe(
      'DATABASE_TRANSACTION_CONFLICT',
    )
    expect(await codeOf(second.collection('orders').doc('b').update({ n: 3 }))).toBe(
      'DATABASE_TRANSACTION_NOT_EXIST',
    )
    await first.commit()
    expect([await n('a'), await n('b')]).toEqual([2, 1])
  })

  it('conflicts with a write that came after it looked', async () => {
    const { db, orders } = cloud
    const transaction = await db.startTransaction()
    await transaction.collection('orders').doc('a').get()
    await orders.doc('a').update({ n: 4 })
    const late = transaction.collection('orders').doc('a').update({ n: 5 })
    expect(await codeOf(late)).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(await n('a')).toBe(4)
  })

  it('makes a plain write wait until the document is free', async () => {
    const { db, orders, _ } = cloud
    const transaction = await db.startTransaction()
    await transaction.collection('orders').doc('a').update({ n: 10 })
    let written = false
    const write = orders.doc('a').update({ n: _.inc(1) }).then(() => (written = true)) // oxfmt-ignore
    await new Promise(resolve => setTimeout(resolve, 60))
    expect(written).toBe(false)
    await transaction.commit()
    await write
    expect(await n('a')).toBe(11)
  })

  it('loses no update when many write the same document', async () => {
    const { db, _ } = cloud
    const add = () =>
      db.runTransaction(async (transaction: Transaction) => {
        await transaction
          .collection('orders')
          .doc('a')
          .update({ n: _.inc(1) })
      })
    const results = await Promise.allSettled(Array.from({ length: 20 }, add))
    const done = results.filter(({ status }) => status === 'fulfilled').length
    expect(done).toBeGreaterThan(0)
    expect(await n('a')).toBe(1 + done)
  })

  it('leaves a where().update outside, as the SDK does', async () => {
    const transaction = await cloud.db.startTransaction()
    const inside = transaction.collection('orders')
    await inside.where({ town: 't' }).update({ n: 3 })
    await transaction.rollback()
    expect(await n('a')).toBe(3)
  })
})
