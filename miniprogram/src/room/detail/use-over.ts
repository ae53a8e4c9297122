import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { isOnlineOver } from '@shared/domain/room/is-online-over'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { serverNow } from '../../lib/server-time'
import type { Room } from './room-queries'
import { useMoment } from './use-moment'

/** Nobody votes or speaks until people meet: also on a page that was opened before the last day was over. */
export function useOver({ preparation: { form, onlineUntil } }: ConsultationView, { status }: Room) {
  useMoment(status === 'OPEN_ONLINE' ? onlineUntil : undefined)
  return isOnlineOver({ status, onlineUntil }, serverNow().toISOString())
    ? words.onlineOver[form === 'ONLINE' ? 'forGood' : 'untilMeeting']
    : undefined
}
