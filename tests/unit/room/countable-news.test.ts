import type { ConsultationStatus } from '@shared/domain/consultation/consultation-status'
import { countableNews } from '@shared/domain/room/countable-news'

const people = ['one', 'two', 'three', 'four']
test.each<[string, number, number, ConsultationStatus, number]>([
  ['the first votes of a room, of which nothing is told yet', 1, 0, 'OPEN_ONLINE', 1],
  ['the third of a room', 1, 2, 'OPEN_ONLINE', 1],
  ['one more is not told apart', 1, 3, 'OPEN_ONLINE', 0],
  ['two more neither', 2, 40, 'IN_SESSION', 0],
  ['three more are', 3, 3, 'OPEN_ONLINE', 3],
  ['four in a large room', 4, 4000, 'IN_SESSION', 4],
  ['what is put off talks again', 1, 9, 'POSTPONED', 0],
  ['a closed room is counted to the last vote', 1, 9, 'WRITING', 1],
  ['a cancelled one as well', 2, 9, 'CANCELLED', 2],
])('%s', (_what, news, counted, status, expected) => {
  expect(countableNews(people.slice(0, news), { status, counted })).toHaveLength(expected)
})
