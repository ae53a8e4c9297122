import type { Collection } from '../../../emulator/database/catalog'
import { createTransactions } from '../../../emulator/database/transactions'

const orders: Collection = { name: 'orders', table: 'd1', indexes: [] }

describe('the life of a transaction', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it('ends after thirty seconds, and lets go of its documents', async () => {
    const transactions = createTransactions()
    const transaction = transactions.of(transactions.start())
    transactions.write(transaction, orders, { id: 'a', doc: null })
    const held = transactions.held('orders', ['a'])
    expect(held).toBeDefined()
    jest.advanceTimersByTime(29_000)
    expect(transactions.held('orders', ['a'])).toBe(held)
    jest.advanceTimersByTime(2_000)
    await held
    expect(transactions.held('orders', ['a'])).toBeUndefined()
    expect(() => transactions.of(transaction.id)).toThrow('is over')
  })
})
