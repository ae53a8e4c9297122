import type { Emulator } from '../../emulator/start-emulator'
import { talkingDoc } from './cases/consultation-cases'
import { residentId, townDocs } from './town-docs'

export const ROOM = 'c1'
export const STATEMENTS = 60
const at = '2026-03-05T01:00:00.000Z'
export const statementId = (number: number) => `statement-${number}`
const numbers = Array.from({ length: STATEMENTS }, (_, number) => number)

const statement = (number: number) => ({
  _id: statementId(number),
  ...{ revision: 1, consultationId: ROOM, authorId: 'author', role: 'RESIDENT', at, outbox: [] },
  ...{ text: `第${number + 1}条看法：早晚高峰请把绿灯延长。`, state: 'SHOWN' },
})

/** A town with one room that talks, and so many people who have read its study pack. */
export function fillVoteRoom(emulator: Emulator, voters: number): void {
  const { driver } = emulator.emulation.database
  for (const [collection, docs] of Object.entries(townDocs(voters))) emulator.insert(collection, ...docs)
  emulator.insert('consultations', talkingDoc({ convenerId: 'member' }))
  emulator.insert('roomHeads', {
    _id: ROOM,
    ...{ status: 'OPEN_ONLINE', rev: 1, counts: {}, priority: {}, voters: 0, countAt: at },
    shown: Object.fromEntries(numbers.map(number => [statementId(number), 1])),
  })
  emulator.insert('statements', ...numbers.map(statement))
  driver.atomically(() => {
    for (let number = 0; number < voters; number++)
      emulator.insert('ballots', {
        _id: `${ROOM}:${residentId(number)}`,
        ...{ consultationId: ROOM, personId: residentId(number), role: 'RESIDENT', readAt: at, votes: {} },
      })
  })
}
