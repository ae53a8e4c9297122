import { Ballot, ballotId } from '@shared/domain/consultation/ballot'
import { Consultation } from '@shared/domain/consultation/consultation'
import { Seat } from '@shared/domain/consultation/seat'
import { votersFor } from '@shared/domain/consultation/voice'
import type { Actor } from '@shared/domain/person/actor'
import { RoomHead } from '@shared/domain/room/room-head'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { seatId } from './seats'

/** More rooms than a place talks in at once. */
const MOST = 100
const only = (schema: z.ZodMiniObject) =>
  Object.fromEntries(Object.keys(schema.shape).map(name => [name, true]))

const Head = z.extend(z.pick(RoomHead, { status: true, onlineUntil: true, shown: true }), { _id: z.string() })
const Cast = z.pick(Ballot, { consultationId: true, personId: true, votes: true, seated: true })
const Sits = z.pick(Seat, { consultationId: true })
const Room = z.object({
  ...{ _id: z.string(), title: z.string() },
  ...z.pick(Consultation, { area: true, convenerId: true }).shape,
  preparation: z.pick(Consultation.shape.preparation, { openTo: true }),
})

/** The rooms that talk now, with what may be voted on in each. Asked by rooms, not by person: closed ones cost nothing. */
export async function talkingHeads() {
  const heads = db.collection('roomHeads').where({ status: _.in(['OPEN_ONLINE', 'IN_SESSION']) })
  return z.array(Head).parse((await heads.field(only(Head)).limit(MOST).get()).data)
}

/** Her ballots in these rooms, or those of the unit she acts for: her own come last, and take their place. */
export async function ballotsIn(rooms: readonly string[], actor: Actor) {
  const voters = votersFor(actor)
  const ids = rooms.flatMap(room => voters.map(({ voterId }) => ballotId(room, voterId)))
  const found = db.collection('ballots').where({ _id: _.in(ids) })
  const { data } = await found
    .field(only(Cast))
    .limit(2 * MOST)
    .get()
  const cast = z.array(Cast).parse(data)
  return [...voters]
    .reverse()
    .flatMap(({ voterId, seatsOnly }) =>
      cast.filter(({ personId, seated }) => personId === voterId && (seated || !seatsOnly)),
    )
}

/** In which of these rooms she sits, or her unit does. */
export async function seatedIn(rooms: readonly string[], { id, unitId }: Actor): Promise<Set<string>> {
  const hers = rooms.map(room => seatId(room, { personId: id }))
  const units = unitId === undefined ? [] : rooms.map(room => seatId(room, { unitId }))
  const found = db.collection('seats').where({ _id: _.in([...hers, ...units]), state: 'SEATED' })
  const { data } = await found
    .field(only(Sits))
    .limit(2 * MOST)
    .get()
  return new Set(
    z
      .array(Sits)
      .parse(data)
      .map(({ consultationId }) => consultationId),
  )
}

/** What these rooms are called, who leads them, and who may vote in them. */
export async function roomsNamed(ids: readonly string[]) {
  if (!ids.length) return []
  const found = db.collection('consultations').where({ _id: _.in([...ids]) })
  const { data } = await found
    .field({ title: true, area: true, convenerId: true, 'preparation.openTo': true })
    .limit(MOST)
    .get()
  return z.array(Room).parse(data)
}
