import type { Parsed } from '@shared/contract'
import { ballotId } from '@shared/domain/consultation/ballot'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { voterOfElsewhere } from '@shared/domain/consultation/imported'
import { AppError } from '@shared/domain/errors'
import { SaidState } from '@shared/domain/room/said'
import { openBallot } from '../../store/ballots'
import { countBallots, countImported } from '../../store/imported-ballots'
import { saidIn } from '../../store/statements'
import type { Handler } from '../context'
import { addImported, importedId } from './add-imported'
import { MOST_SHOWN } from './demand-room-left'
import { importingRoom } from './import-room'

const AT_ONCE = 8

/** A page of sentences. What was said here already counts, too: a room holds no more than people can vote on. */
export const importStatements: Handler<'room.importStatements'> = async (asked, ctx) => {
  const { consultationId, key, rows } = asked
  const room = await importingRoom(consultationId, key, ctx)
  const there = new Set((await saidIn(consultationId, SaidState.options)).map(({ id }) => id))
  const coming = rows.filter(({ number }) => !there.has(importedId(consultationId, number)))
  if (there.size + coming.length > MOST_SHOWN)
    throw new AppError('invalid_input', `${there.size} are there`, { field: 'import_size' })
  return { held: await addImported(rows, room, ctx) }
}

type Ballots = Parsed<'room.importBallots'>['rows']

/** As many people as were announced, no more, and when the last page comes no fewer; asked before a page is written. */
async function demandAnnounced(
  { consultationId, rows, last }: Parsed<'room.importBallots'>,
  { imported }: Consultation,
): Promise<void> {
  const ids = [...new Set(rows.map(({ number }) => ballotId(consultationId, voterOfElsewhere(number))))]
  const [there, again] = await Promise.all([countImported(consultationId), countBallots(ids)])
  const [people, come] = [imported?.people ?? 0, there + ids.length - again]
  if (come > people || (last && come < people))
    throw new AppError('invalid_input', `${come} of ${people}`, { field: 'import_people' })
}

/** Votes as of people whom nobody here knows. Each ballot has an id made of facts: sent twice it is there once. */
export const importBallots: Handler<'room.importBallots'> = async (asked, ctx) => {
  const { consultationId, key, rows } = asked
  await demandAnnounced(asked, await importingRoom(consultationId, key, ctx))
  const there = new Set((await saidIn(consultationId, SaidState.options)).map(({ id }) => id))
  const at = ctx.now()
  const votesOf = ({ votes }: Ballots[number]) =>
    Object.entries(votes)
      .map(([number, vote]) => [importedId(consultationId, number), vote] as const)
      .filter(([id]) => there.has(id))
  const open = (row: Ballots[number]) => {
    const personId = voterOfElsewhere(row.number)
    return openBallot({
      ...{ id: ballotId(consultationId, personId), consultationId, personId, role: 'RESIDENT' },
      ...{ readAt: at, changedAt: at, votes: Object.fromEntries(votesOf(row)) },
    })
  }
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await Promise.all(rows.slice(from, from + AT_ONCE).map(open))
  return { done: true }
}
