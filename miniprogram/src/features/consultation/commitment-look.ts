import { daysBetween } from '@shared/domain/calendar/local-day'
import type { CommitmentSummary } from '@shared/domain/commitment/commitment-view'
import type { CommitmentStatus } from '@shared/domain/commitment/commitment-status'
import { commitmentWords } from '@shared/words/closing-words'
import { commitmentStatusWords } from '@shared/words/commitment-words'
import { dateWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import type { Outcome } from '../../components/outcome'
import type { ProcessKind } from '../../components/state-pair'
import type { DueKind } from '../../components/due-tag'

const kinds: Partial<Record<CommitmentStatus, ProcessKind>> = {
  CLAIMED_DONE: 'you',
  UNVERIFIED_DONE: 'idle',
  VERIFIED: 'ended',
  HOLDS: 'ended',
}
const outcomes: Partial<Record<CommitmentStatus, Outcome>> = {
  CLAIMED_DONE: { meaning: 'DONE', words: commitmentWords.said, said: true },
  UNVERIFIED_DONE: { meaning: 'DONE', words: commitmentWords.said, said: true },
  VERIFIED: { meaning: 'DONE', words: commitmentWords.kept },
  HOLDS: { meaning: 'DONE', words: commitmentWords.kept },
  CARRIED: { meaning: 'PLANNED', words: commitmentStatusWords.CARRIED.label.member },
}

/** The two axes of a commitment: how far it is, and what came of it. What only the unit says is drawn as said. */
export function pairOf(status: CommitmentStatus) {
  const words = commitmentStatusWords[status].label.resident
  const outcome = outcomes[status]
  return { process: { words, kind: kinds[status] ?? ('moving' as const) }, ...(outcome && { outcome }) }
}

const settled: readonly CommitmentStatus[] = ['CLAIMED_DONE', 'UNVERIFIED_DONE', 'VERIFIED', 'HOLDS']

/** By which day, and how late it is; nothing once the unit says that it is done. */
export function dueOf(
  { status, due }: Pick<CommitmentSummary, 'status' | 'due'>,
  now: string,
): { kind: DueKind; words: string } | undefined {
  if (settled.includes(status)) return undefined
  const left = daysBetween(now, `${due}T04:00:00.000Z`)
  const words = fill(commitmentWords.due, { date: dateWords(`${due}T04:00:00.000Z`) })
  if (left < 0) return { kind: 'over', words: fill(commitmentWords.over, { days: -left }) }
  return { kind: left === 0 ? 'today' : left <= 7 ? 'soon' : 'far', words }
}
