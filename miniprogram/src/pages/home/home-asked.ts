import { useLeadList } from '../../features/lead/lead-queries'
import { useLettersWaiting } from '../../features/person/use-letters-waiting'
import { useMe } from '../../features/person/use-me'
import { useMyPlace } from '../../features/shared/my-place'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { livingFirst } from './living-first'
import { useWaitingRooms } from './waiting-rooms'

type Asked = { data?: unknown; error: unknown; fetchStatus: string }

/** Whether an answer is still on its way that changes what stands on top. */
const isWaiting = (...asked: Asked[]) =>
  asked.some(({ data, error, fetchStatus }) => data === undefined && !error && fetchStatus === 'fetching')

/** All that home asks for: her own matters, what waits for her first; pulling down asks anew. */
export function useHomeAsked() {
  const me = useMe()
  const townId = useMyPlace(state => state.townId)
  const mine = useLeadList('lead.listMine', {})
  const followed = useLeadList('lead.listFollowed', {})
  const near = townId === undefined ? {} : { place: townId }
  const nearby = useLeadList('lead.find', near)
  const ended = useLeadList('lead.find', { state: 'ENDED' })
  const rooms = useWaitingRooms()
  const letters = useLettersWaiting()
  usePullRefresh(
    rooms.asked.refetch,
    letters.refetch,
    me.refetch,
    mine.asked.refetch,
    followed.asked.refetch,
    nearby.asked.refetch,
    ended.asked.refetch,
  )
  const turns = mine.asked.data?.filter(({ waitsFor }) => waitsFor.includes('author')) ?? []
  return {
    // all of it at once: nothing jumps from under a finger
    isWaiting: isWaiting(me, mine.asked, followed.asked, rooms.asked),
    me: me.data,
    mine,
    own: livingFirst([...(mine.asked.data ?? []), ...(followed.asked.data ?? [])]),
    turns,
    rooms: rooms.rows,
    letters: letters.count,
    near,
    nearby,
    ended: ended.asked.data,
  }
}
