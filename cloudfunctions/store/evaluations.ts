import { Scores } from '@shared/domain/consultation/outcome'
import { db } from './cloudbase'
import { addOrFind, findById } from './writes'

const MOST = 1000
const idOf = (consultationId: string, personId: string) => `${consultationId}:${personId}`
const scoresOf = ({ scores }: Record<string, unknown>) => Scores.parse(scores)

/** What one person said, once: a second time finds the first. */
export async function addEvaluation(
  consultationId: string,
  personId: string,
  scores: Scores,
): Promise<Scores> {
  const _id = idOf(consultationId, personId)
  return scoresOf((await addOrFind('evaluations', { _id, consultationId, personId, scores })).doc)
}

export async function evaluationOf(consultationId: string, personId: string): Promise<Scores | undefined> {
  const found = await findById('evaluations', idOf(consultationId, personId))
  return found && scoresOf(found)
}

/** What all of them said, without who. */
export async function evaluationsOf(consultationId: string): Promise<Scores[]> {
  const { data } = await db
    .collection('evaluations')
    .where({ consultationId })
    .field({ scores: true })
    .limit(MOST)
    .get()
  return (data as Record<string, unknown>[]).map(scoresOf)
}
