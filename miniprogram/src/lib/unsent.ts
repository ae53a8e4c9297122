import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { storage } from './storage'

/** `waiting` goes by itself when there is a network; `refused` waits for the person. */
export type UnsentState = 'waiting' | 'sending' | 'refused'
export type Unsent = {
  /** Made on the phone: sent twice under one key it is still one thing on the server. */
  key: string
  kind: string
  title: string
  payload: unknown
  state: UnsentState
  addedAt: number
  error?: { code: string; field?: string | undefined } | undefined
}

type Queue = { items: Unsent[] }

/** What is written and waits for the network. Survives a restart. */
export const useUnsent = create<Queue>()(
  persist(() => ({ items: [] as Unsent[] }), {
    name: 'unsent',
    storage: createJSONStorage(() => storage),
    // whatever was under way when the program died is waiting again
    merge: (kept, fresh) => ({
      ...fresh,
      items: ((kept as Queue | undefined)?.items ?? []).map(item =>
        item.state === 'sending' ? { ...item, state: 'waiting' as const } : item,
      ),
    }),
  }),
)

/** Puts a thing into the queue; the same key again replaces it. */
export const addUnsent = (item: Pick<Unsent, 'key' | 'kind' | 'title' | 'payload' | 'error'>) =>
  useUnsent.setState(({ items }) => ({
    items: [
      ...items.filter(({ key }) => key !== item.key),
      { ...item, state: 'waiting', addedAt: Date.now() },
    ],
  }))

export const changeUnsent = (key: string, change: Partial<Unsent>) =>
  useUnsent.setState(({ items }) => ({
    items: items.map(item => (item.key === key ? { ...item, ...change } : item)),
  }))

export const dropUnsent = (key: string) =>
  useUnsent.setState(({ items }) => ({ items: items.filter(item => item.key !== key) }))
