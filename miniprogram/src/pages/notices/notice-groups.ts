import { daysBetween } from '@shared/domain/calendar/local-day'
import type { NoticeView } from '@shared/domain/notice/notice'
import { inboxWords } from '@shared/words/page-words'

/** What was told about one matter, the newest first. What is about none stands alone. */
export type Matter = { id: string; at: string; leadId?: string; notices: NoticeView[] }

/** The inbox by matter; the matter that was told about last comes first. */
export function mattersOf(rows: readonly NoticeView[]): Matter[] {
  const matters = new Map<string, Matter>()
  for (const row of rows) {
    const id = row.leadId ?? row.id
    const known = matters.get(id)
    if (known) known.notices.push(row)
    else matters.set(id, { id, at: row.at, notices: [row], ...(row.leadId && { leadId: row.leadId }) })
  }
  return [...matters.values()]
}

/** Under which heading a notice stands: today, this week, or before. */
export function groupOf(at: string, now: string): string {
  const days = daysBetween(at, now)
  if (days <= 0) return inboxWords.today
  return days < 7 ? inboxWords.thisWeek : inboxWords.older
}
