import { createSyncStoragePersister } from '@tanstack/query-sync-storage-persister'
import { QueryClient, focusManager, onlineManager } from '@tanstack/react-query'
import { removeOldestQuery } from '@tanstack/react-query-persist-client'
import { AppError } from '@shared/domain/errors'
import { onNetworkChange } from './network'
import { storage } from './storage'

const day = 24 * 60 * 60 * 1000
const unanswered = new Set(['timeout', 'server_busy'])

/** A refusal stays one, however often it is asked; only a server that did not answer is asked again. */
const retry = (failures: number, error: unknown) =>
  failures < 2 && error instanceof AppError && unanswered.has(error.code)

/** What the server said, kept for a day so that the first screen needs no network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry, staleTime: 20_000, gcTime: day, networkMode: 'offlineFirst' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

export const persister = createSyncStoragePersister({
  storage,
  key: 'answers',
  throttleTime: 2000,
  retry: removeOldestQuery,
})

/** An answer survives a restart unless its query says `meta: { keep: false }`. */
export const persistOptions = {
  persister,
  maxAge: day,
  buster: '1',
  dehydrateOptions: {
    shouldDehydrateQuery: (query: {
      state: { status: string }
      meta?: Record<string, unknown> | undefined
    }) => query.state.status === 'success' && query.meta?.keep !== false,
  },
}

/** The phone's network, not the browser's events, says whether we are online. Once, at the start. */
export function connectQueries() {
  onlineManager.setEventListener(setOnline => onNetworkChange(setOnline))
}

/** Looks again at what is old, as a browser does when its window comes to the front. */
export function lookAgain() {
  focusManager.setFocused(false)
  focusManager.setFocused(true)
}
