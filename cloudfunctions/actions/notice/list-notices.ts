import { audienceOf } from '@shared/domain/lead/lead-audience'
import type { Lead } from '@shared/domain/lead/lead'
import { waitsFor } from '@shared/domain/lead/waits-for'
import type { Notice, NoticeView } from '@shared/domain/notice/notice'
import type { Actor } from '@shared/domain/person/actor'
import { noticeFilling, type Names } from '@shared/words/notice-filling'
import { forHelped } from '@shared/words/helper-words'
import { inboxText } from '@shared/words/notice-words'
import { listByIds } from '../../store/lead-lists'
import { listInbox } from '../../store/notices'
import { townNow } from '../../store/town'
import type { Handler } from '../context'

type Leads = ReadonlyMap<string, Pick<NoticeView, 'leadTitle' | 'turn'>>

function viewOf(notice: Notice, names: Names, leads: Leads): NoticeView {
  const { id, kind, class: sort, leadId, leadNo, matter, at, repeatedAt, readAt, helped } = notice
  const text = inboxText(kind, noticeFilling(notice, names))
  return {
    id,
    kind,
    class: sort,
    ...(leadId && { leadId }),
    ...(leadNo && { leadNo }),
    ...leads.get(leadId ?? ''),
    ...(matter && { matter }),
    at: repeatedAt ?? at,
    ...(helped ? { ...forHelped(text), helped } : text),
    read: readAt !== undefined,
  }
}

/** What waits for its author can be answered from where she is told. */
function turnOf(lead: Lead, { id }: Actor): Pick<NoticeView, 'turn'> {
  if (lead.authorId !== id || !waitsFor(lead).includes('author')) return {}
  const { status, resultMeaning } = lead
  return { turn: { status, ...(resultMeaning && { resultMeaning }) } }
}

/** What is so now of what was told about. A notice outlives the right to read its matter; this does not. */
async function leadsOf(rows: readonly Notice[], actor: Actor): Promise<Leads> {
  const ids = new Set(rows.flatMap(({ leadId }) => leadId ?? []))
  const leads = await listByIds([...ids])
  return new Map(
    leads
      .filter(lead => audienceOf(lead, actor))
      .map(lead => [lead.id, { leadTitle: lead.title, ...turnOf(lead, actor) }]),
  )
}

/** Her inbox, newest first, in sentences. */
export const listNotices: Handler<'notice.list'> = async ({ cursor }, { actor, settings }) => {
  const [{ rows, ...more }, { units, places }] = await Promise.all([listInbox(actor.id, cursor), townNow()])
  const leads = await leadsOf(rows, actor)
  return { rows: rows.map(row => viewOf(row, { units, places, letters: settings.letters }, leads)), ...more }
}
