import type { noticeActions } from '@shared/contract/notice'
import type { Handler } from './context'
import { listCalls, lookAtPhone, told } from './notice/calls'
import { recordAnswers, showCredits } from './notice/keep-credits'
import { listNotices } from './notice/list-notices'
import { listTroubles } from './notice/list-troubles'
import { countUnreadNotices, readAllNotices, readNotices } from './notice/read-notices'

export const noticeHandlers: { [N in keyof typeof noticeActions]: Handler<N> } = {
  'notice.list': listNotices,
  'notice.unread': countUnreadNotices,
  'notice.read': readNotices,
  'notice.readAll': readAllNotices,
  'notice.credits': showCredits,
  'notice.recordAnswers': recordAnswers,
  'notice.listTroubles': listTroubles,
  'notice.listCalls': listCalls,
  'notice.lookAtPhone': lookAtPhone,
  'notice.told': told,
}
