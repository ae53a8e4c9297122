import { daysBetween } from '@shared/domain/calendar/local-day'
import type { NoticeView } from '@shared/domain/notice/notice'
import { fill } from '@shared/words/fill-words'
import { detailWords, inboxWords, receiptWords } from '@shared/words/page-words'

/** What was told about one matter, the newest first. What is about none stands alone. */
export type Matter = { id: string; at: string; title?: string; notices: NoticeView[] }

/** The two topics of one call share its page, not their news. */
function idOf({ id, leadId, matter }: NoticeView) {
  if (leadId !== undefined) return leadId
  if (!matter) return id
  return [matter.kind, matter.id, ...(matter.kind === 'topic' ? [matter.title] : [])].join(':')
}

/** What the matter is called; a letter or a day is named by its kind. */
function nameOf({ leadId, leadNo, leadTitle, matter }: NoticeView) {
  if (matter) return inboxWords.kinds[matter.kind] ?? matter.title
  if (leadId === undefined) return undefined
  return leadTitle ?? (leadNo === undefined ? detailWords.title : fill(receiptWords.number, { no: leadNo }))
}

/** The inbox by matter; the matter that was told about last comes first. */
export function mattersOf(rows: readonly NoticeView[]): Matter[] {
  const matters = new Map<string, Matter>()
  for (const row of rows) {
    const id = idOf(row)
    const known = matters.get(id)
    const title = nameOf(row)
    if (known) known.notices.push(row)
    else matters.set(id, { id, at: row.at, notices: [row], ...(title !== undefined && { title }) })
  }
  return [...matters.values()]
}

/** Under which heading a notice stands: today, this week, or before. */
export function groupOf(at: string, now: string): string {
  const days = daysBetween(at, now)
  if (days <= 0) return inboxWords.today
  return days < 7 ? inboxWords.thisWeek : inboxWords.older
}
