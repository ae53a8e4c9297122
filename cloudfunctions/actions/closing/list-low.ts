import { consultationSummary } from '@shared/domain/consultation/consultation-view'
import { listByFacet } from '../../store/consultations'
import { facetOf } from '../../store/consultation-index'
import type { Handler } from '../context'

/** Talks that were judged low, with how: for those who coach (domain.md row 63). */
export const listLow: Handler<'closing.low'> = async ({ cursor }) => {
  const { rows, ...more } = await listByFacet(facetOf.low, cursor)
  return {
    rows: rows.map(row => ({
      ...consultationSummary(row),
      ...(row.outcome.evaluation && { evaluation: row.outcome.evaluation }),
    })),
    ...more,
  }
}
