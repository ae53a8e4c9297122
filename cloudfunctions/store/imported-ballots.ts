import { ballotId } from '@shared/domain/consultation/ballot'
import { voterOfElsewhere } from '@shared/domain/consultation/imported'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

const ballots = () => db.collection('ballots')
const count = async (where: object) => z.int().parse((await ballots().where(where).count()).total)

/** How many people of elsewhere have a ballot in this room. */
export function countImported(consultationId: string): Promise<number> {
  const first = ballotId(consultationId, voterOfElsewhere(''))
  // ids sort by their letters: `~` stands behind every number
  return count({ consultationId, _id: _.gte(first).and(_.lt(`${first}~`)) })
}

/** How many of these ballots are there. */
export const countBallots = (ids: readonly string[]): Promise<number> => count({ _id: _.in([...ids]) })
