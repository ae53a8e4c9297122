import type { LeadStatus } from '@shared/domain/lead/lead-status'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { local } from '@shared/domain/calendar/local-day'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { detailWords } from '@shared/words/page-words'
import type { Telling } from './timeline-sentence'

const roads: Partial<Record<LeadStatus, string>> = {
  IN_CONSULTATION: detailWords.laterConsultation,
  BECAME_PROPOSAL: detailWords.laterProposal,
  BECAME_OPINION: detailWords.laterOpinion,
}

/** What everybody should know of a matter beyond its state: an older promise, how it goes on. */
export function laterNotes(lead: LeadView, { directory, now }: Telling): string[] {
  const { status, dueBefore, closedAt, may } = lead
  const months = directory?.settings.terms.reboundMonths
  const reboundBy = closedAt && months ? local(closedAt).add(months, 'month').toISOString() : undefined
  const notes = [
    roads[status],
    dueBefore && fill(detailWords.oldDue, { date: dayWords(dueBefore, now) }),
    may.includes('rebound') &&
      reboundBy &&
      fill(detailWords.reboundUntil, { date: dayWords(reboundBy, now) }),
  ]
  return notes.flatMap(note => note || [])
}
