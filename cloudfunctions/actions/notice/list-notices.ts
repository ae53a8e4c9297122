import type { Notice, NoticeView } from '@shared/domain/notice/notice'
import { noticeFilling, type Names } from '@shared/words/notice-filling'
import { forHelped } from '@shared/words/helper-words'
import { inboxText } from '@shared/words/notice-words'
import { listInbox } from '../../store/notices'
import { townNow } from '../../store/town'
import type { Handler } from '../context'

function viewOf(notice: Notice, names: Names): NoticeView {
  const { id, kind, class: sort, leadId, leadNo, at, repeatedAt, readAt, helped } = notice
  const text = inboxText(kind, noticeFilling(notice, names))
  return {
    id,
    kind,
    class: sort,
    ...(leadId && { leadId }),
    ...(leadNo && { leadNo }),
    at: repeatedAt ?? at,
    ...(helped ? { ...forHelped(text), helped } : text),
    read: readAt !== undefined,
  }
}

/** Her inbox, newest first, in sentences. */
export const listNotices: Handler<'notice.list'> = async ({ cursor }, { actor, settings }) => {
  const [{ rows, ...more }, { units }] = await Promise.all([listInbox(actor.id, cursor), townNow()])
  return { rows: rows.map(row => viewOf(row, { units, letters: settings.letters })), ...more }
}
