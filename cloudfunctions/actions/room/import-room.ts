import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'
import { SaidState } from '@shared/domain/room/said'
import { changeOf, note } from '../../store/audit'
import { hasVotes } from '../../store/ballots'
import { saveConsultation } from '../../store/consultations'
import { openHead } from '../../store/room-heads'
import { saidIn } from '../../store/statements'
import { demandClean } from '../hall/demand-clean'
import type { Ctx, Handler } from '../context'
import { MOST_SHOWN } from './demand-room-left'
import { demandTalking, screenedRoom } from './room-standing'

/** As many as the count of a room was measured with. */
const MOST_PEOPLE = 5000
type Size = { statements: number; people: number }

/** Asked before anything is written: what cannot be read again would shut the room for everybody. */
function demandRoom({ statements, people }: Size): void {
  if (statements > MOST_SHOWN || people > MOST_PEOPLE)
    throw new AppError('invalid_input', `${statements} by ${people}`, { field: 'import_size' })
}

/** What was only announced may be announced otherwise. */
const hasCome = async (id: string) => (await saidIn(id, SaidState.options)).some(({ imported }) => imported)

/**
 * Says on the record, before anything comes, where it comes from. The same tables again find their own mark and go on
 * where they broke off; others find it taken.
 */
async function mark(room: Consultation, imported: NonNullable<Consultation['imported']>, ctx: Ctx) {
  if (room.imported?.digest === imported.digest) return
  if (room.imported && (await hasCome(room.id)))
    throw new AppError('wrong_status', 'one import a room', { field: 'imported' })
  if (await hasVotes(room.id))
    throw new AppError('wrong_status', 'people have voted here', { field: 'voted' })
  await demandClean(ctx.actor, [imported.source])
  const consultation = { ...room, imported, revision: room.revision + 1 }
  await saveConsultation({ consultation, before: room, telling: [] })
  const { statements, people, at } = imported
  const change = changeOf({}, { statements, people })
  await note({ at, actor: ctx.actor.id, action: 'room.import', subject: room.id, change })
}

/** A conversation of elsewhere, in the open Polis format, begins to come into a room that nobody has voted in. */
export const importRoom: Handler<'room.import'> = async (asked, ctx) => {
  const { consultationId, key, source, statements, people } = asked
  const room = await screenedRoom(consultationId, ctx)
  demandTalking(room)
  demandRoom(asked)
  await mark(room, { source, digest: key, at: ctx.now(), statements, people }, ctx)
  await openHead(room)
  return { done: true }
}

/** The room into which these very tables are coming. */
export async function importingRoom(consultationId: string, key: string, ctx: Ctx): Promise<Consultation> {
  const room = await screenedRoom(consultationId, ctx)
  demandTalking(room)
  if (room.imported?.digest !== key)
    throw new AppError('wrong_status', 'not what is coming in', { field: 'imported' })
  return room
}
