import type { ConsultationSummary } from '@shared/domain/consultation/consultation-view'
import { consultationStatusWords } from '@shared/words/consultation-status-words'
import { talkWords } from '@shared/words/talk-words'
import { dateWords, dayWords, timeWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { serverNow } from '../../lib/server-time'

type Listed = Pick<ConsultationSummary, 'status' | 'sessionAt' | 'stateDueAt' | 'plannedFor' | 'lines'>

/** What a state is called for whoever is not of the office. */
export const statusLabel = (status: ConsultationSummary['status']) =>
  consultationStatusWords[status].label.resident

/** The one date that matters now: the last day of what is open, the meeting, the day of the plan. */
export function whenOf({ status, sessionAt, stateDueAt, plannedFor, lines }: Listed): string | undefined {
  if (lines > 0) return fill(talkWords.lines, { count: lines })
  if ((status === 'CALL' || status === 'OPEN_ONLINE') && stateDueAt !== undefined)
    return fill(talkWords.until, { date: dayWords(stateDueAt, serverNow().toISOString()) })
  if ((status === 'PREP' || status === 'OPEN_ONLINE') && sessionAt !== undefined)
    return fill(talkWords.when, { time: timeWords(sessionAt) })
  return status === 'PLANNED' && plannedFor !== undefined
    ? fill(talkWords.planned, { date: dateWords(`${plannedFor}T00:00:00.000Z`) })
    : undefined
}
