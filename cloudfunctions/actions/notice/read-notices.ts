import { countUnread, markAllRead, markRead } from '../../store/notices'
import type { Handler } from '../context'

export const countUnreadNotices: Handler<'notice.unread'> = async (_input, { actor }) => ({
  unread: await countUnread(actor.id),
})

export const readNotices: Handler<'notice.read'> = async ({ ids }, { actor, now }) => {
  await markRead(actor.id, ids, now())
  return { done: true }
}

export const readAllNotices: Handler<'notice.readAll'> = async (_input, { actor, now }) => {
  await markAllRead(actor.id, now())
  return { done: true }
}
