import { importVotes } from '@shared/domain/agreement/csv/import-votes'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { ballotId } from '@shared/domain/consultation/ballot'
import { AppError } from '@shared/domain/errors'
import { SaidText, type Said } from '@shared/domain/room/said'
import { hasVotes, openBallot } from '../../store/ballots'
import { openHead, showOnHead } from '../../store/room-heads'
import { keyedId } from '../../store/keyed-id'
import { addSaid } from '../../store/statements'
import type { Ctx, Handler } from '../context'
import { MOST_SHOWN } from './demand-room-left'
import { demandTalking, screenedRoom } from './room-standing'

type Imported = ReturnType<typeof importVotes>

/** Asked of all before any is written: one that cannot be read again would shut the room for everybody. */
function demandReadable({ statements }: Imported): void {
  const shown = statements.filter(({ out }) => !out)
  if (shown.length > MOST_SHOWN)
    throw new AppError('invalid_input', `more than ${MOST_SHOWN}`, { field: 'comments' })
  const bad = shown.find(({ text }) => !SaidText.safeParse(text).success)
  if (bad) throw new AppError('invalid_input', `statement ${bad.id} does not fit`, { field: 'comments' })
}

/** The words were moderated where they come from; what was taken out there does not come along. */
async function addStatements({ statements }: Imported, room: Consultation, { actor, now }: Ctx) {
  const { id } = room
  const ids = new Map<string, string>()
  for (const { id: number, text } of statements.filter(({ out }) => !out)) {
    const said: Said = {
      ...{ id: keyedId(id, `import-${number}`), revision: 1, consultationId: id, authorId: actor.id },
      ...{ role: 'RESIDENT', text, at: now(), state: 'SHOWN', seed: true },
    }
    await addSaid(said)
    await showOnHead(room, said.id)
    ids.set(number, said.id)
  }
  return ids
}

/** Votes as of people whom nobody here knows. Each ballot has an id made of facts: done twice it is there once. */
async function addBallots({ people }: Imported, ids: ReadonlyMap<string, string>, { id, at }: Room) {
  for (const { personId, votes } of people) {
    const cast = Object.entries(votes).flatMap(([number, vote]) => {
      const saidId = ids.get(number)
      return saidId === undefined ? [] : [[saidId, vote] as const]
    })
    const voter = `import-${personId}`
    await openBallot({
      ...{ id: ballotId(id, voter), consultationId: id, personId: voter, role: 'RESIDENT' },
      ...{ readAt: at, changedAt: at, votes: Object.fromEntries(cast) },
    })
  }
}
type Room = { id: string; at: string }

/** A conversation of elsewhere, in the open Polis format, in a room that nobody has voted in. */
export const importRoom: Handler<'room.import'> = async ({ consultationId, comments, votes }, ctx) => {
  const consultation = await screenedRoom(consultationId, ctx)
  demandTalking(consultation)
  await openHead(consultation)
  if (await hasVotes(consultationId))
    throw new AppError('wrong_status', 'people have voted here', { field: 'voted' })
  const imported = importVotes(comments, votes)
  demandReadable(imported)
  const ids = await addStatements(imported, consultation, ctx)
  await addBallots(imported, ids, { id: consultationId, at: ctx.now() })
  return { statements: ids.size, people: imported.people.length }
}
