import { rankedTopics } from '@shared/domain/consultation/ranked-topics'

const topic = (
  id: string,
  supports: number,
  more: { weight?: number; parentId?: string; at?: string } = {},
) => ({
  ...{ id, supports, weight: 0, at: `2026-03-0${id.length}T00:00:00.000Z` },
  ...more,
})
const order = (...topics: Parameters<typeof rankedTopics>[0]) =>
  rankedTopics(topics).map(({ id, total, score }) => `${id} ${total} ${score}`)

it('puts what most people stand behind first, with what the office adds', () => {
  expect(order(topic('a', 3), topic('b', 5), topic('c', 1, { weight: 10 }))).toEqual([
    'c 1 11',
    'b 5 5',
    'a 3 3',
  ])
})

it('counts the parts of a topic with it, and lists them below it', () => {
  const rows = order(
    topic('a', 2),
    topic('p', 4, { parentId: 'a' }),
    topic('b', 5),
    topic('q', 1, { parentId: 'a' }),
  )
  expect(rows).toEqual(['a 7 7', 'p 4 4', 'q 1 1', 'b 5 5'])
})

it('lets the earlier of two alike stand first, and a part without its whole stand alone', () => {
  expect(order(topic('late', 2, { at: '2026-03-09T00:00:00.000Z' }), topic('x', 2))).toEqual([
    'x 2 2',
    'late 2 2',
  ])
  expect(order(topic('p', 4, { parentId: 'gone' }))).toEqual(['p 4 4'])
})
