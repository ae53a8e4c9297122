import type { ErrorCode } from '../errors'
import type { Consultation } from './consultation'
import { hasReading } from './has-reading'
import type { SeatRole } from './seat'

/** What the record alone cannot tell: who sits there, what is in the pool. The action reads it before the step. */
export type ConsultationTies = {
  seated?: Partial<Record<SeatRole, number>>
  openTasks?: number
  openCorrections?: number
  /** Until when the participants may still ask for corrections, while that is to come. */
  confirmUntil?: string
  /** When the meeting was planned for, while that day is to come and nobody has said to begin early. */
  plannedFor?: string
}
type Asked = { consultation: Consultation; ties: ConsultationTies }
type Refused = { code: ErrorCode; field: string; retryAt?: string }

/** A condition of a step beyond state and person: what refuses it, or undefined. The field says which gate. */
export type ConsultationGuard = (asked: Asked) => Refused | undefined

const unless = (ok: unknown, field: string): Refused | undefined =>
  ok ? undefined : { code: 'wrong_status', field }

export const hasConvener: ConsultationGuard = ({ consultation }) =>
  unless(consultation.convenerId, 'no_convener')

export const hasTopic: ConsultationGuard = ({ consultation }) => unless(consultation.topicId, 'no_topic')

/** The roles that have fewer people seated than the room wants. */
export const missingRoles = (
  { preparation }: Pick<Consultation, 'preparation'>,
  { seated = {} }: ConsultationTies,
) => preparation.seats.filter(({ role, minimum }) => (seated[role] ?? 0) < minimum).map(({ role }) => role)

const sits = ({ seated = {} }: ConsultationTies) => Object.values(seated).some(count => count > 0)

/**
 * Seats by role filled, or somebody wrote why not (domain.md 2.4d). Where only seats talk somebody has to sit there,
 * whatever was written, and though no role was asked for.
 */
export const seatsFilled: ConsultationGuard = ({ consultation, ties }) => {
  const { waived, openTo } = consultation.preparation
  const isFilled = waived || !missingRoles(consultation, ties).length
  return unless(isFilled && (openTo === 'EVERYBODY' || sits(ties)), 'seats_missing')
}

/** 不学习不协商 (domain.md row 54): there is something to read or to look at, and not a title alone. */
export const hasStudyPack: ConsultationGuard = ({ consultation }) =>
  unless(hasReading(consultation.preparation), 'no_study_pack')

/** 不调研不协商 (domain.md row 54). */
export const hasResearch: ConsultationGuard = ({ consultation }) =>
  unless(consultation.preparation.research, 'no_research')

export const hasEnd: ConsultationGuard = ({ consultation }) =>
  unless(consultation.preparation.onlineUntil, 'no_end')

/** Who meets knows when; who only writes to each other need not. */
export const hasSession: ConsultationGuard = ({ consultation: { preparation } }) =>
  unless(preparation.form === 'ONLINE' || preparation.sessionAt, 'no_session')

/** Words of the preparation that the check held are read by a person first. */
export const prepIsFree: ConsultationGuard = ({ consultation }) =>
  unless(!consultation.preparation.held, 'prep_held')

/** What was open before it was put off opens again by the same gates: they may have been taken away meanwhile. */
export const mayReopen: ConsultationGuard = asked =>
  asked.consultation.pausedFrom === 'OPEN_ONLINE'
    ? [hasConvener, hasStudyPack, hasResearch, hasEnd, hasSession, prepIsFree, seatsFilled]
        .map(gate => gate(asked))
        .find(refused => refused !== undefined)
    : undefined

/** Whoever was told that people only write to each other is called to no meeting. */
export const meets: ConsultationGuard = ({ consultation }) =>
  unless(consultation.preparation.form !== 'ONLINE', 'no_meeting')

/** A talk without a meeting ends with its last day; one with a meeting ends there. */
export const onlyOnline: ConsultationGuard = ({ consultation }) =>
  unless(consultation.preparation.form === 'ONLINE', 'has_session')

export const hasMinutes: ConsultationGuard = ({ consultation }) =>
  unless(consultation.outcome.minutes, 'no_minutes')

/** Both lists, or nothing is published (domain.md row 60). Their lines carry unit and date by their schema. */
export const hasBothLists: ConsultationGuard = ({ consultation: { outcome } }) =>
  unless(outcome.suggestions.length, 'no_suggestions') ??
  unless(outcome.responsibilities.length, 'no_responsibilities')

export const nothingOpen: ConsultationGuard = ({ ties }) => unless(!ties.openTasks, 'open_commitments')

/** 改不改都会回您: every correction has its answer before anything is published. */
export const correctionsAnswered: ConsultationGuard = ({ ties }) =>
  unless(!ties.openCorrections, 'open_corrections')

const notBefore = (at: string | undefined, field: string): Refused | undefined =>
  at === undefined ? undefined : { code: 'wrong_status', field, retryAt: at }

/** The days in which participants may correct are theirs: nobody publishes before they are over (domain.md row 61). */
export const confirmTimeOver: ConsultationGuard = ({ ties }) => notBefore(ties.confirmUntil, 'confirm_days')

/** People come at the time they were told: a meeting that begins earlier ends the talk of those who are not there yet. */
export const onItsDay: ConsultationGuard = ({ ties }) => notBefore(ties.plannedFor, 'session_early')
