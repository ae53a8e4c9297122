import { audienceOf } from '@shared/domain/lead/lead-audience'
import type { Notice, NoticeView } from '@shared/domain/notice/notice'
import type { Actor } from '@shared/domain/person/actor'
import { noticeFilling, type Names } from '@shared/words/notice-filling'
import { forHelped } from '@shared/words/helper-words'
import { inboxText } from '@shared/words/notice-words'
import { listByIds } from '../../store/lead-lists'
import { listInbox } from '../../store/notices'
import { townNow } from '../../store/town'
import type { Handler } from '../context'

type Titles = ReadonlyMap<string, string>

function viewOf(notice: Notice, names: Names, titles: Titles): NoticeView {
  const { id, kind, class: sort, leadId, leadNo, matter, at, repeatedAt, readAt, helped } = notice
  const text = inboxText(kind, noticeFilling(notice, names))
  const leadTitle = titles.get(leadId ?? '')
  return {
    id,
    kind,
    class: sort,
    ...(leadId && { leadId }),
    ...(leadNo && { leadNo }),
    ...(leadTitle && { leadTitle }),
    ...(matter && { matter }),
    at: repeatedAt ?? at,
    ...(helped ? { ...forHelped(text), helped } : text),
    read: readAt !== undefined,
  }
}

/** The titles of what was told about. A notice outlives the right to read its matter; the title does not. */
async function titlesOf(rows: readonly Notice[], actor: Actor): Promise<Titles> {
  const ids = new Set(rows.flatMap(({ leadId }) => leadId ?? []))
  const leads = await listByIds([...ids])
  return new Map(leads.filter(lead => audienceOf(lead, actor)).map(({ id, title }) => [id, title]))
}

/** Her inbox, newest first, in sentences. */
export const listNotices: Handler<'notice.list'> = async ({ cursor }, { actor, settings }) => {
  const [{ rows, ...more }, { units, places }] = await Promise.all([listInbox(actor.id, cursor), townNow()])
  const titles = await titlesOf(rows, actor)
  return { rows: rows.map(row => viewOf(row, { units, places, letters: settings.letters }, titles)), ...more }
}
