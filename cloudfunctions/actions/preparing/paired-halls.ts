import { localDay } from '@shared/domain/calendar/local-day'
import { lateTowns } from '@shared/domain/consultation/late-work'
import { monthRows } from '@shared/domain/consultation/month-rows'
import { areaOf } from '@shared/domain/place/area-of'
import { hasRole, type Actor } from '@shared/domain/person/actor'
import { consultationsOfMonth } from '../../store/consultation-lists'
import { hallsNow } from '../../store/halls'
import { listMonths } from '../../store/months'
import { townNow } from '../../store/town'
import type { Ctx } from '../context'

/** The halls that this leader stands behind (domain.md row 70). */
export async function pairedHalls(actor: Actor): Promise<Set<string>> {
  if (!hasRole(actor, 'supervisor')) return new Set()
  const own = (await hallsNow()).filter(({ pairedLeaderId }) => pairedLeaderId === actor.id)
  return new Set(own.map(({ hallId }) => hallId))
}

/** Themed months in which the towns of these halls are behind. */
export async function lateMonths(halls: ReadonlySet<string>, { now }: Ctx) {
  if (!halls.size) return []
  const { places } = await townNow()
  const towns = new Set([...halls].flatMap(id => areaOf(id, places) ?? []))
  const today = localDay(now())
  const months = await Promise.all(
    (await listMonths()).map(async month => {
      const rows = monthRows(month, await consultationsOfMonth(month.id), today)
      return { theme: month.theme, late: lateTowns(rows, towns) }
    }),
  )
  return months.filter(({ late }) => late.length)
}
