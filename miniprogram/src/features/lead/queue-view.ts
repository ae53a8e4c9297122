import { create } from 'zustand'
import type { Input } from '@shared/contract'

export type Desk = Input<'queue.list'>['desk']
export type QueueTab = Input<'queue.list'>['tab']
/** What a desk is narrowed to: by the server, over all its rows. */
export type QueueFilter = Omit<Input<'queue.counts'>, 'desk'>
export type QueuePlaceName = 'office' | 'unit'
type View = { tab?: QueueTab; desk?: Desk; filter: QueueFilter }

/** It stays while the program is open: whoever comes back from a matter, or from another place, finds her list. */
export const useQueueViews = create<Record<QueuePlaceName, View>>(() => ({
  office: { filter: {} },
  unit: { filter: {} },
}))

/** How the queue of a place is looked at, and the way to change it. */
export function useQueueView(name: QueuePlaceName) {
  const view = useQueueViews(state => state[name])
  const change = (part: Partial<View>) =>
    useQueueViews.setState(state => ({ [name]: { ...state[name], ...part } }))
  return { view, change }
}
