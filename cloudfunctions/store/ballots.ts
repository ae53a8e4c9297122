import { Ballot, ballotId } from '@shared/domain/consultation/ballot'
import { addOrFind, findById } from './writes'

const from = ({ _id, ...fields }: { _id: string; [field: string]: unknown }): Ballot =>
  Ballot.parse({ ...fields, id: _id })

/** What this person said in this room; none until she has read its study pack. */
export async function ballotOf(consultationId: string, personId: string): Promise<Ballot | undefined> {
  const found = await findById('ballots', ballotId(consultationId, personId))
  return found && from(found)
}

/** Opens a ballot, or finds the one she has. */
export async function openBallot({ id, ...ballot }: Ballot): Promise<Ballot> {
  return from((await addOrFind('ballots', { _id: id, ...ballot })).doc)
}
