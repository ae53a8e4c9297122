import { Ballot, ballotId, type Vote } from '@shared/domain/consultation/ballot'
import type { SeatRole } from '@shared/domain/consultation/seat'
import { votersFor } from '@shared/domain/consultation/voice'
import type { Actor } from '@shared/domain/person/actor'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOrFind, findById } from './writes'

const ballots = () => db.collection('ballots')
type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): Ballot => Ballot.parse({ ...fields, id: _id })

/** What this voter said in this room; none until the study pack was read. */
export async function ballotOf(consultationId: string, voterId: string): Promise<Ballot | undefined> {
  const found = await findById('ballots', ballotId(consultationId, voterId))
  return found && from(found)
}

/** The ballot that this person fills in here: her own, or the one of the unit she acts for. */
export async function ballotFor(consultationId: string, actor: Actor): Promise<Ballot | undefined> {
  for (const { voterId, seatsOnly } of votersFor(actor)) {
    const ballot = await ballotOf(consultationId, voterId)
    if (ballot && (ballot.seated || !seatsOnly)) return ballot
  }
  return undefined
}

/** Opens a ballot, or finds the one she has; a seat that she got or lost since changes the role she votes in. */
export async function openBallot({ id, ...ballot }: Ballot): Promise<void> {
  const { doc } = await addOrFind('ballots', { _id: id, ...ballot })
  const { role, seated, changedAt } = from(doc)
  if (role === ballot.role && seated === ballot.seated) return
  const moves = changedAt !== undefined && role !== ballot.role
  await ballots()
    .where({ _id: id })
    .update({
      ...{ role: ballot.role, seated: ballot.seated ?? _.remove() },
      ...(moves && { changedAt: ballot.readAt }),
    })
}

const Voted = z.pick(Ballot, { role: true })

/**
 * Her vote on one statement, in one write: a second one takes the place of the first, the same one twice is one. The
 * role she votes in, or undefined if she has no ballot here, or none of a seat where only seats vote.
 */
export async function castVote(
  id: string,
  cast: { statementId: string; vote: Vote; at: string; seatsOnly: boolean },
): Promise<SeatRole | undefined> {
  const { doc } = await ballots()
    .where({ _id: id, ...(cast.seatsOnly && { seated: true }) })
    .updateAndReturn({ [`votes.${cast.statementId}`]: cast.vote, changedAt: cast.at })
  return doc ? Voted.parse(doc).role : undefined
}

const PAGE = 1000
/** Ids that one question names. */
const FEW = 100
const Reader = z.pick(Ballot, { personId: true })
const fields = { personId: true, role: true, votes: true, changedAt: true }
const Cast = z.extend(z.pick(Ballot, { personId: true, role: true, votes: true, changedAt: true }), {
  _id: z.string(),
})
type Cast = z.infer<typeof Cast>

/** Every ballot of a room, page by page. */
async function allBallots(consultationId: string): Promise<Cast[]> {
  const found: Cast[] = []
  for (let cursor = ''; ;) {
    const query = ballots().where({ consultationId, _id: _.gt(cursor) })
    const { data } = await query.orderBy('_id', 'asc').field(fields).limit(PAGE).get()
    const page = z.array(Cast).parse(data)
    found.push(...page)
    const last = page.at(-1)
    if (!last || page.length < PAGE) return found
    cursor = last._id
  }
}

/**
 * Ballots of a room with a vote since this moment. One that changes while they are read moves behind and is met
 * again: twice is harmless, missed is not.
 */
export async function ballotsChanged(consultationId: string, since: string): Promise<Cast[]> {
  if (!since) return allBallots(consultationId)
  const found: Cast[] = []
  for (let cursor = since; ;) {
    const query = ballots().where({ consultationId, changedAt: _.gte(cursor) })
    const { data } = await query.orderBy('changedAt', 'asc').field(fields).limit(PAGE).get()
    const page = z.array(Cast).parse(data)
    found.push(...page)
    const last = page.at(-1)?.changedAt
    if (last === undefined || page.length < PAGE) return found
    // a thousand votes of one millisecond: read the room as a whole
    if (last === cursor) return allBallots(consultationId)
    cursor = last
  }
}

/** Whether anybody has voted in a room, also since its last count. */
export async function hasVotes(consultationId: string): Promise<boolean> {
  const { data } = await ballots()
    .where({ consultationId, changedAt: _.gt('') })
    .field({ changedAt: true })
    .limit(1)
    .get()
  return data.length > 0
}

/** How many have read a room's study pack. */
export async function countReaders(consultationId: string): Promise<number> {
  const { total } = await ballots().where({ consultationId }).count()
  return z.int().parse(total)
}

/** Which of these people have read a room's study pack. */
export async function readersAmong(
  consultationId: string,
  personIds: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>()
  for (let at = 0; at < personIds.length; at += FEW) {
    const ids = personIds.slice(at, at + FEW).map(personId => ballotId(consultationId, personId))
    const asked = ballots().where({ _id: _.in(ids) })
    const { data } = await asked.field({ personId: true }).limit(FEW).get()
    for (const { personId } of z.array(Reader).parse(data)) found.add(personId)
  }
  return found
}

/** The rooms this person has a ballot in, and what she said there. */
export async function ballotsOfPerson(personId: string): Promise<Ballot[]> {
  const { data } = await ballots().where({ personId }).limit(PAGE).get()
  return (data as Row[]).map(from)
}

export const dropBallot = (id: string) => ballots().doc(id).remove()
