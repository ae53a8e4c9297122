import { addMinutes } from '@shared/domain/calendar/local-day'
import { as } from './caller'
import { roomIdOf } from './consultation-hand'
import type { Happening } from './story'
import { townData, type SeedConsultation, type TownTime } from './town-data'

type Share = { agree: number; disagree: number; pass: number }
type Statement = { id: string; byRole: string; by: string; text: string; tendency: Record<string, Share> }
type Room = Omit<SeedConsultation, 'statements'> & { statements: Statement[] }
type Voter = { who: string; role: string }

const unitIds = new Set(townData.units.map(({ id }) => id))
const residentIds = new Set(townData.residents.map(({ id }) => id))
const keyOf = (...parts: string[]) => `seed-${parts.join('-')}`.padEnd(16, '-').slice(0, 64)

/** Everybody with a seat and a phone; a unit's clerk speaks for it. */
const votersOf = ({ seats }: Room): Voter[] =>
  (['RESIDENT', 'STAKEHOLDER', 'MEMBER', 'UNIT'] as const).flatMap(role =>
    seats[role]
      .filter(id => role !== 'UNIT' || unitIds.has(id))
      .map(id => ({ role, who: role === 'UNIT' ? `${id}C` : id })),
  )

/** The same town each time: where somebody stands between 0 and 99, from her and the sentence. */
const place = (who: string, id: string) =>
  [...`${who}/${id}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % 100

function voteOf({ who, role }: Voter, { id, tendency }: Statement): 1 | 0 | -1 {
  const { agree, disagree } = tendency[role] ?? { agree: 60, disagree: 20, pass: 20 }
  const at = place(who, id)
  if (at < agree) return 1
  return at < agree + disagree ? -1 : 0
}

async function enterAll(room: Room): Promise<void> {
  const consultationId = await roomIdOf(room.id)
  for (const { who } of votersOf(room)) await as(who)('room.enter', { consultationId })
}

/** Said by whoever sits there; what was said in the room without a phone the convener puts down. */
async function sayAll(room: Room): Promise<void> {
  const consultationId = await roomIdOf(room.id)
  const voters = votersOf(room)
  for (const { id, by, text } of room.statements) {
    const author = voters.find(({ who }) => who === by && residentIds.has(by))?.who
    const asked = { consultationId, text, named: false, key: keyOf(room.id, id) }
    if (author) await as(author)('room.say', asked)
    else await as(room.convener)('room.say', { ...asked, seed: true })
  }
  const { rows } = await as(room.convener)('room.screen', { consultationId })
  for (const { id, revision, mine } of rows)
    if (!mine) await as(room.convener)('room.decide', { saidId: id, revision, decision: 'RELEASE' })
}

/** In a room that still talks not everybody has said everything. */
async function voteAll(room: Room, isOver: boolean): Promise<void> {
  const consultationId = await roomIdOf(room.id)
  const { statements } = await as(room.convener)('room.get', { consultationId })
  for (const voter of votersOf(room))
    for (const { id, text } of statements) {
      const said = room.statements.find(one => one.text === text)
      if (!said || (!isOver && place(voter.who, `skip ${said.id}`) < 35)) continue
      await as(voter.who)('room.vote', { consultationId, statementId: id, vote: voteOf(voter, said) })
    }
}

/** What people read, said and voted on in the town's rooms, in the days after each opened. */
export function voteStory(time: TownTime): Happening[] {
  return (townData.consultations as Room[]).flatMap(room => {
    const opened = time(room.dates.onlineFrom, { hour: 8 })
    const later = (minutes: number) => addMinutes(opened, minutes)
    return [
      { at: later(60), run: () => enterAll(room) },
      { at: later(120), run: () => sayAll(room) },
      { at: later(1500), run: () => voteAll(room, room.id !== 'c2') },
    ]
  })
}
