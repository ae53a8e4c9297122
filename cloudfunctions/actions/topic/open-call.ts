import { advanceConsultation } from '@shared/domain/consultation/advance-consultation'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { endOfDay, localDay } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import type { Parsed } from '@shared/contract'
import { openCallAt } from '../../store/calls'
import { getConsultation } from '../../store/consultations'
import { keyedId } from '../../store/keyed-id'
import { findMonth } from '../../store/months'
import { nextConsultationNo } from '../../store/numbers'
import { townNow } from '../../store/town'
import { findById } from '../../store/writes'
import { showConsultation } from '../consultation/show-consultation'
import type { Ctx, Handler } from '../context'
import { areaOfLead } from '../lead/place-lead'
import { demandChecked } from '../closing/demand-checked'
import { demandScreener } from './demand-screener'

type Asked = Parsed<'consultation.open'>
const bad = (field: string) => new AppError('invalid_input', `no such ${field}`, { field })

/** A hall or a station; in a place without one, its community's or town's own name serves. */
async function areaOfHall(hallId: string): Promise<string[]> {
  const area = await areaOfLead(hallId)
  const { places } = await townNow()
  const kind = places.find(({ id }) => id === hallId)?.kind
  if (kind !== 'HALL' && kind !== 'STATION') throw bad('hallId')
  return area
}

function callOf(
  asked: Asked,
  { area, no, id }: { area: string[]; no: string; id: string },
  ctx: Ctx,
): Consultation {
  const at = ctx.now()
  const { title, scope, hallId, until, monthId } = asked
  const { seats } = ctx.settings.consultation
  return {
    ...{ id, no, title, hallId, area },
    ...(scope !== undefined && { scope }),
    ...(monthId !== undefined && { monthId }),
    revision: 0,
    status: 'CALL',
    sources: [],
    leadIds: [],
    createdBy: ctx.actor.id,
    createdAt: at,
    statusAt: at,
    stateDueAt: endOfDay(until),
    approvals: [],
    preparation: { form: 'LIVE_AND_ONLINE', openTo: 'EVERYBODY', seats, studyPack: [], agenda: [] },
    outcome: { suggestions: [], responsibilities: [] },
    remindersSent: [],
    history: [],
  }
}

/** Members hear of every call, a town's own people of theirs; residents see it on their first page. */
const callNews = (call: Consultation, at: string): MatterEvent => ({
  id: `${call.id}:open`,
  at,
  actorId: call.createdBy,
  kind: 'topic.callOpen',
  to: [
    { role: 'member' },
    { role: 'townWorker', areaIds: call.area },
    { role: 'stationHelper', areaIds: call.area },
  ],
  matter: { kind: 'topic', id: call.id, no: call.no, title: call.title },
  facts: { hallId: call.hallId, ...(call.stateDueAt && { date: call.stateDueAt }) },
})

/** Opens a call for topics in a hall (征题): no more than the hall can carry (settings.openTopics). */
export const openCall: Handler<'consultation.open'> = async (asked, ctx) => {
  const id = keyedId(ctx.actor.id, asked.key)
  if (await findById('consultations', id)) return showConsultation(await getConsultation(id), ctx)
  const { hallId, until, monthId, key } = asked
  const area = await areaOfHall(hallId)
  if (until < localDay(ctx.now())) throw bad('until')
  if (monthId !== undefined && !(await findMonth(monthId))) throw bad('monthId')
  const probe = callOf(asked, { id, area, no: '' }, ctx)
  demandScreener(probe, ctx)
  await demandChecked([asked.title, asked.scope].filter(Boolean).join('\n'), probe, ctx)
  const { openTopics, approval } = ctx.settings.consultation
  const opened = await openCallAt({ hallId, id, most: openTopics }, async () => {
    const draft = { ...probe, no: await nextConsultationNo(ctx.now()) }
    const move = { by: ctx.actor, at: ctx.now(), chain: approval, key }
    const facts = draft.stateDueAt ? { date: draft.stateDueAt } : {}
    const { consultation } = advanceConsultation(draft, 'openCall', { ...move, facts })
    return { consultation, telling: [callNews(consultation, move.at)] }
  })
  return showConsultation(opened, ctx)
}
