import { importVotes } from '@shared/domain/agreement/csv/import-votes'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { ballotId } from '@shared/domain/consultation/ballot'
import { voterOfElsewhere } from '@shared/domain/consultation/imported'
import { AppError } from '@shared/domain/errors'
import { SaidText } from '@shared/domain/room/said'
import { createHash } from 'node:crypto'
import { changeOf, note } from '../../store/audit'
import { hasVotes, openBallot } from '../../store/ballots'
import { saveConsultation } from '../../store/consultations'
import { openHead } from '../../store/room-heads'
import { demandClean } from '../hall/demand-clean'
import type { Ctx, Handler } from '../context'
import { addImported } from './add-imported'
import { MOST_SHOWN } from './demand-room-left'
import { demandTalking, screenedRoom } from './room-standing'

type Votes = ReturnType<typeof importVotes>
/** More ballots than this are not written before a call's time is over. */
const MOST_PEOPLE = 500

/** Asked of all before any is written: one that cannot be read again would shut the room for everybody. */
function demandReadable(shown: Votes['statements'], { people }: Votes): void {
  if (shown.length > MOST_SHOWN || people.length > MOST_PEOPLE)
    throw new AppError('invalid_input', `${shown.length} by ${people.length}`, { field: 'import_size' })
  const bad = shown.find(({ text }) => !SaidText.safeParse(text).success)
  if (bad) throw new AppError('invalid_input', `statement ${bad.id} does not fit`, { field: 'comments' })
}

/**
 * Says on the record, before anything comes, where it comes from. The same tables again find their own mark and go on
 * where they broke off; others find it taken.
 */
async function mark(room: Consultation, imported: NonNullable<Consultation['imported']>, ctx: Ctx) {
  if (room.imported?.digest === imported.digest) return
  if (room.imported) throw new AppError('wrong_status', 'one import a room', { field: 'imported' })
  if (await hasVotes(room.id))
    throw new AppError('wrong_status', 'people have voted here', { field: 'voted' })
  await demandClean(ctx.actor, [imported.source])
  const consultation = { ...room, imported, revision: room.revision + 1 }
  await saveConsultation({ consultation, before: room, telling: [] })
}

/** Votes as of people whom nobody here knows. Each ballot has an id made of facts: done twice it is there once. */
async function addBallots({ people }: Votes, ids: ReadonlyMap<string, string>, { id, at }: Room) {
  for (const { personId: number, votes } of people) {
    const cast = Object.entries(votes).flatMap(([statement, vote]) => {
      const saidId = ids.get(statement)
      return saidId === undefined ? [] : [[saidId, vote] as const]
    })
    const personId = voterOfElsewhere(number)
    await openBallot({
      ...{ id: ballotId(id, personId), consultationId: id, personId, role: 'RESIDENT' },
      ...{ readAt: at, changedAt: at, votes: Object.fromEntries(cast) },
    })
  }
}
type Room = { id: string; at: string }

/** A conversation of elsewhere, in the open Polis format, in a room that nobody has voted in. */
export const importRoom: Handler<'room.import'> = async (asked, ctx) => {
  const { consultationId: id, comments, votes, source } = asked
  const room = await screenedRoom(id, ctx)
  demandTalking(room)
  const read = importVotes(comments, votes)
  // what was taken out there does not come along
  const shown = read.statements.filter(({ out }) => !out)
  demandReadable(shown, read)
  const size = { statements: shown.length, people: read.people.length }
  const digest = createHash('sha256')
    .update(JSON.stringify([comments, votes]))
    .digest('hex')
  const at = ctx.now()
  await mark(room, { source, digest, at, ...size }, ctx)
  await note({ at, actor: ctx.actor.id, action: 'room.import', subject: id, change: changeOf({}, size) })
  await openHead(room)
  const { ids, held } = await addImported(shown, room, ctx)
  await addBallots(read, ids, { id, at })
  return { ...size, held }
}
