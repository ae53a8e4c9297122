import type { ErrorCode } from '../errors'
import type { Commitment } from './commitment'

type Brought = {
  text?: string | undefined
  figure?: string | undefined
  photoIds?: readonly string[] | undefined
  due?: string | undefined
}
type Asked = { commitment: Commitment; brought: Brought; by: string; today: string }
type Refused = { code: ErrorCode; field: string }

/** A condition of a step beyond state and person: what refuses it, or undefined. */
export type CommitmentGuard = (asked: Asked) => Refused | undefined

const unless = (ok: unknown, code: ErrorCode, field: string): Refused | undefined =>
  ok ? undefined : { code, field }

/** Done is shown, not said: a photo or a figure stands beside the words (domain.md row 30). */
export const hasProof: CommitmentGuard = ({ brought: { text, figure, photoIds } }) =>
  unless(text, 'invalid_input', 'text') ?? unless(figure ?? photoIds?.length, 'invalid_input', 'proof')

export const hasReason: CommitmentGuard = ({ brought }) => unless(brought.text, 'invalid_input', 'text')

export const hasNewDate: CommitmentGuard = ({ brought: { due }, commitment, today }) =>
  unless(due, 'invalid_input', 'due') ??
  unless(due && due > today && due !== commitment.due, 'invalid_input', 'due')

/** What goes to next year goes there: a later date in the same year is a revision. */
export const isNextYear: CommitmentGuard = ({ brought: { due = '' }, today }) =>
  unless(due.slice(0, 4) > today.slice(0, 4), 'invalid_input', 'due')

export const wasAsked: CommitmentGuard = ({ commitment }) =>
  unless(commitment.revisionAsked, 'wrong_status', 'not_asked')

export const notAsked: CommitmentGuard = ({ commitment }) =>
  unless(!commitment.revisionAsked, 'wrong_status', 'already_asked')

/** One voice a person. */
export const notConfirmedYet: CommitmentGuard = ({ commitment, by }) =>
  unless(!commitment.confirmedBy.includes(by), 'wrong_status', 'already_confirmed')
