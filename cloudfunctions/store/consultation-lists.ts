import type { Consultation } from '@shared/domain/consultation/consultation'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { facetOf } from './consultation-index'
import { consultationFrom } from './consultations'

const consultations = () => db.collection('consultations')
/** More than one town has at once; what lies beyond is old. */
const MOST = 500

async function listBy(facet: string, hallId?: string): Promise<Consultation[]> {
  const { data } = await consultations()
    .where({ facets: facet, ...(hallId !== undefined && { hallId }) })
    .orderBy('statusKey', 'desc')
    .limit(MOST)
    .get()
  return (data as { _id: string }[]).map(consultationFrom)
}

/** Everything that has not come to its end, the latest change first. */
export const liveConsultations = () => listBy(facetOf.live)
/** Approved topics of a year. */
export const plannedConsultations = (year: number) => listBy(facetOf.plan(year))
/** What a hall has on the plan of a year, however far it has come: a year's plan is short enough to be looked through. */
export const plannedAt = (hallId: string, year: number) => listBy(facetOf.plan(year), hallId)
export const consultationsOfMonth = (monthId: string) => listBy(facetOf.month(monthId))

/** How many a hall has open between the call and the result. */
export async function countOpenAt(hallId: string): Promise<number> {
  const groups = ['CALLING', 'COMING', 'TALKING'].map(group => `${group}@${hallId}`)
  const { total } = await consultations()
    .where({ facets: _.in(groups) })
    .count()
  return z.int().parse(total)
}
