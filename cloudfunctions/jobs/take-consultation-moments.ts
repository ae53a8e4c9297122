import {
  advanceConsultation,
  type ConsultationChange,
} from '@shared/domain/consultation/advance-consultation'
import type { Consultation } from '@shared/domain/consultation/consultation'
import {
  nextConsultationMoment,
  type ConsultationMoment,
  type Reminded,
} from '@shared/domain/consultation/consultation-moments'
import type { ConsultationStep } from '@shared/domain/consultation/consultation-step'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import type { MatterNoticeKind } from '@shared/domain/notice/matter-notice-kind'
import { SYSTEM } from '@shared/domain/person/actor'
import type { Settings } from '@shared/domain/settings/settings'
import {
  dueConsultations,
  postponeConsultation,
  saveConsultationReminder,
  type DueConsultation,
} from '../store/consultation-moments'
import { saveConsultation } from '../store/consultations'
import { topicsOf } from '../store/topics'
import { backOff, report } from './back-off'
import { settlePublished } from './settle-published'
import { timeBudget } from './time-budget'

type Deps = { now: string; settings: Settings }
type News = { kind: MatterNoticeKind; to: Reminded; key: string }
const PAGE = 50
/** No record has more to catch up with than this in one run. */
const MOMENTS = 10

const readers: Record<Reminded, (consultation: Consultation) => MatterEvent['to']> = {
  seats: ({ id }) => [{ seatsOf: id }],
  room: ({ id }) => [{ seatsOf: id }, { votersOf: id }],
  convener: ({ convenerId, createdBy }) => [{ person: convenerId ?? createdBy }],
  staff: ({ area }) => [{ role: 'proposalStaff' }, { role: 'townWorker', areaIds: area }],
}

function newsOf(consultation: Consultation, { kind, to, key }: News, now: string): MatterEvent {
  const { id, no, title, hallId, preparation } = consultation
  const { sessionAt, onlineUntil } = preparation
  return {
    ...{ id: `${id}:${key}`, at: now, actorId: SYSTEM.id, kind },
    to: readers[to](consultation),
    matter: { kind: 'consultation', id, no, title },
    facts: { hallId, ...(sessionAt && { time: sessionAt }), ...(onlineUntil && { date: onlineUntil }) },
    ...(kind === 'consult.tomorrow' && sessionAt && { dueAt: sessionAt }),
  }
}

/** What a step of time brings along beside itself, and who is told. */
const brought: Partial<
  Record<
    ConsultationStep,
    (
      consultation: Consultation,
    ) => Promise<{ set?: ConsultationChange; facts?: { count: number }; tell?: News }>
  >
> = {
  shortlist: async ({ id }) => ({
    set: { stateDueAt: undefined },
    facts: { count: (await topicsOf(id)).length },
    tell: { kind: 'topic.callEnded', to: 'staff', key: 'callEnded' },
  }),
  endOnline: () => Promise.resolve({ set: { stateDueAt: undefined } }),
}

async function takeStep(before: Consultation, step: ConsultationStep, deps: Deps): Promise<Consultation> {
  if (step === 'track') return settlePublished(before, deps)
  const { now, settings } = deps
  const { tell, ...carried } = (await brought[step]?.(before)) ?? {}
  const move = { by: SYSTEM, at: now, chain: settings.consultation.approval, ...carried }
  const { consultation } = advanceConsultation(before, step, move)
  const telling = tell ? [newsOf(consultation, tell, now)] : []
  return saveConsultation({ consultation, before, telling })
}

const remind = (consultation: Consultation, { row, key }: ConsultationMoment, now: string) =>
  'remind' in row
    ? saveConsultationReminder(consultation, key, [
        newsOf(consultation, { kind: row.remind, to: row.to, key }, now),
      ])
    : Promise.resolve(consultation)

/** Does to one record, in order, everything that time has done by now. */
async function catchUp(consultation: Consultation, deps: Deps): Promise<number> {
  for (let taken = 0; taken < MOMENTS; taken += 1) {
    const moment = nextConsultationMoment(consultation)
    if (!moment || moment.at > deps.now) return taken
    const { row } = moment
    consultation =
      'step' in row
        ? await takeStep(consultation, row.step, deps)
        : await remind(consultation, moment, deps.now)
  }
  return MOMENTS
}

/** Somebody's own step that came between is no failure: it has set the next moment. */
const wasFaster = (error: unknown) => error instanceof AppError && error.code === 'conflict'

async function catchUpOrPostpone({ id, consultation, tries }: DueConsultation, deps: Deps): Promise<number> {
  try {
    if (!consultation) throw new Error('does not parse')
    return await catchUp(consultation, deps)
  } catch (error) {
    if (wasFaster(error)) return 0
    report('take-consultation-moments', id, error)
    await postponeConsultation(id, backOff(deps.now, tries))
    return 0
  }
}

/** Takes the steps and gives the reminders of consultations that time alone brings. One that fails holds up no other. */
export async function takeConsultationMoments(deps: Deps): Promise<{ consultationMoments: number }> {
  let consultationMoments = 0
  const hasTime = timeBudget()
  while (hasTime()) {
    const due = await dueConsultations(deps.now, PAGE)
    for (const one of due) consultationMoments += await catchUpOrPostpone(one, deps)
    if (due.length < PAGE) break
  }
  return { consultationMoments }
}
