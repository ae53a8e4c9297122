import { Scores } from '@shared/domain/consultation/outcome'
import * as z from '@shared/zod'
import { allPages } from './all-pages'
import { _, db } from './cloudbase'
import { addOrFind, findById } from './writes'

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

const evaluations = () => db.collection('evaluations')

export async function countEvaluations(consultationId: string): Promise<number> {
  const { total } = await evaluations().where({ consultationId }).count()
  return z.int().parse(total)
}

/** What all of them said, without who. */
export async function evaluationsOf(consultationId: string): Promise<Scores[]> {
  const rows = await allPages((after, limit) =>
    evaluations()
      .where({ consultationId, _id: _.gt(after) })
      .orderBy('_id', 'asc')
      .field({ scores: true })
      .limit(limit)
      .get(),
  )
  return rows.map(scoresOf)
}
