import { Scores } from '@shared/domain/consultation/outcome'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOrFind, findById } from './writes'

const PAGE = 1000
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
  const found: Scores[] = []
  for (let cursor = ''; ;) {
    const page = evaluations().where({ consultationId, _id: _.gt(cursor) })
    const { data } = await page.orderBy('_id', 'asc').field({ scores: true }).limit(PAGE).get()
    const rows = data as Record<string, unknown>[]
    found.push(...rows.map(scoresOf))
    if (rows.length < PAGE) return found
    cursor = String(rows.at(-1)?.['_id'])
  }
}
