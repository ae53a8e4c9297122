import { advanceConsultation } from '@shared/domain/consultation/advance-consultation'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'
import { areaOf } from '@shared/domain/place/area-of'
import { hallsAbove } from '@shared/domain/place/halls-above'
import { addConsultation } from '../../store/consultations'
import { keyedId } from '../../store/keyed-id'
import { findById } from '../../store/writes'
import { nextConsultationNo } from '../../store/numbers'
import { townNow } from '../../store/town'
import { matterOf } from '../consultation/matter-of'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Ctx, Handler } from '../context'
import { demandChecked } from './demand-checked'

/** Made of the record below and of how often it came back, and short enough for a code's scene. */
function aboveId({ id, history }: Consultation) {
  const times = history.filter(({ step }) => step === 'escalateBack').length
  return keyedId(id, `above${times || ''}`)
}
const bad = (why: string) => new AppError('invalid_input', why, { field: 'toHallId' })

/** A hall of the next level above, and its way in the tree. */
async function areaAbove(toHallId: string, { area }: Consultation): Promise<string[]> {
  const { places } = await townNow()
  const way = areaOf(toHallId, places)
  if (!way || !hallsAbove(area, places).some(({ id }) => id === toHallId)) throw bad('not one level above')
  return way
}

/** The matter as the level above begins with it: its topic is decided, its convener is not. */
function recordAbove(
  below: Consultation,
  hall: { id: string; area: string[] },
  made: { at: string; no: string; by: string },
) {
  const { outcome: _outcome, scope, title, sources } = below
  return {
    ...{ id: aboveId(below), no: made.no, revision: 1, status: 'PLANNED' as const },
    ...{ title, ...(scope && { scope }), sources, leadIds: [], hallId: hall.id, area: hall.area },
    ...{ createdBy: made.by, createdAt: made.at, statusAt: made.at, approvals: [] },
    preparation: {
      form: 'HALL' as const,
      openTo: 'SEATED' as const,
      seats: below.preparation.seats,
      studyPack: [],
      agenda: [],
    },
    outcome: { suggestions: [], responsibilities: [] },
    escalatedFrom: below.id,
    remindersSent: [],
    history: [],
  } satisfies Consultation
}

async function openAbove(below: Consultation, toHallId: string, { at, ctx }: { at: string; ctx: Ctx }) {
  const id = aboveId(below)
  const area = await areaAbove(toHallId, below)
  if (await findById('consultations', id)) return
  const made = { at, no: await nextConsultationNo(at), by: ctx.actor.id }
  const above = recordAbove(below, { id: toHallId, area }, made)
  await addConsultation(above, [
    {
      ...{ id: `${id}:from-below`, at, actorId: ctx.actor.id, kind: 'consult.fromBelow' },
      to: [{ role: 'proposalStaff' }, { role: 'townWorker', areaIds: area }],
      matter: matterOf(above),
      facts: { hallId: toHallId },
    },
  ])
}

/**
 * What this level cannot settle goes one up, with the whole record linked (domain.md row 62). The record above is
 * made first, under an id made of facts: a phone that died in between finds it.
 */
export const escalate: Handler<'closing.escalate'> = ({ toHallId, reason, ...asked }, ctx) =>
  takeConsultationStep(
    'escalate',
    {
      ...asked,
      carry: async (before, at) => {
        const set = { escalatedTo: aboveId(before), stateDueAt: undefined }
        // refused before anything is made above
        advanceConsultation(before, 'escalate', {
          by: ctx.actor,
          at,
          chain: ctx.settings.consultation.approval,
          set,
        })
        await demandChecked(reason, before, ctx)
        await openAbove(before, toHallId, { at, ctx })
        return {
          set,
          facts: { toPlaceId: toHallId },
          text: reason,
          news: (after, { id, actorId }) => [
            {
              ...{ id, at, actorId, kind: 'consult.escalated' as const },
              to: [{ seatsOf: after.id }, { votersOf: after.id }],
              matter: matterOf(after),
              facts: { hallId: after.hallId, to: toHallId },
            },
          ],
        }
      },
    },
    ctx,
  )
