import { localDay } from '@shared/domain/calendar/local-day'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { PlanRow } from '@shared/domain/consultation/plan'
import { methodName, planPaper } from './plan-paper'
import type { Place } from '@shared/domain/place/place'
import { plannedConsultations } from '../../store/consultation-lists'
import { townNow } from '../../store/town'
import type { Ctx, Handler } from '../context'

const isTown = ({ kind }: Place) => kind === 'TOWN' || kind === 'STREET'

function rowOf(consultation: Consultation, towns: readonly Place[]): PlanRow {
  const { id, no, title, hallId, area, sources, status, plannedFor, approvals } = consultation
  const townId = towns.find(town => area.includes(town.id))?.id
  const approvedAt = approvals.filter(({ approved }) => approved).at(-1)?.at
  return {
    ...{ id, no, title, hallId, area, sources, status },
    ...(plannedFor !== undefined && { plannedFor }),
    ...(townId !== undefined && { townId }),
    ...(approvedAt !== undefined && { approvedAt }),
  }
}

const byDay = (one: PlanRow, other: PlanRow) => ((one.plannedFor ?? '') < (other.plannedFor ?? '') ? -1 : 1)

/** The approved topics of a year by their day, and how many each town has of what it owes. */
async function planOf(year: number, { settings }: Ctx) {
  const { places } = await townNow()
  const towns = places.filter(place => isTown(place) && !place.closed)
  const rows = (await plannedConsultations(year)).map(found => rowOf(found, towns)).sort(byDay)
  const wanted = settings.consultation.topicsPerTown
  const count = (id: string) => rows.filter(({ townId }) => townId === id).length
  return { rows, towns: towns.map(({ id }) => ({ townId: id, topics: count(id), wanted })), places }
}

export const listPlan: Handler<'plan.list'> = async ({ year }, ctx) => {
  const { rows, towns } = await planOf(year, ctx)
  return { rows, towns }
}

export const planFile: Handler<'plan.file'> = async ({ year }, ctx) => {
  const plan = await planOf(year, ctx)
  const { brand, consultation } = ctx.settings
  const stepOf = (row: PlanRow) => methodName(row, consultation)
  return planPaper({ ...plan, year, office: brand.host, today: localDay(ctx.now()), stepOf })
}
