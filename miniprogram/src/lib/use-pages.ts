import { keepPreviousData, useInfiniteQuery, type QueryKey } from '@tanstack/react-query'
import { useCallback } from 'react'

type Page<R> = { rows: R[]; cursor?: string }
type Shown<P> = { data: { pages: P[] } | undefined; isPlaceholderData: boolean; fetchStatus: string }
type Options = {
  /** False for what must not stay on this phone. */
  keep?: boolean
  enabled?: boolean
  /** The rows of the question before stay until those of the next have come: a filter sends no page of grey and back. */
  holdsRows?: boolean
}

/** Without a network nothing comes any more: rows of the question before must not pass for an answer. */
const pagesIn = <P>({ data, isPlaceholderData, fetchStatus }: Shown<P>) =>
  isPlaceholderData && fetchStatus === 'paused' ? undefined : data?.pages

/** A list that comes page by page: the rows so far, in the form of one query, and how to get more of them. */
export function usePages<R>(
  queryKey: QueryKey,
  ask: (cursor: string | undefined) => Promise<Page<R>>,
  { keep = true, enabled = true, holdsRows }: Options = {},
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => ask(pageParam || undefined),
    initialPageParam: '',
    getNextPageParam: page => page.cursor,
    enabled,
    ...(holdsRows && { placeholderData: keepPreviousData }),
    meta: { keep },
  })
  const { isPlaceholderData: waiting, error, fetchStatus, refetch, fetchNextPage } = query
  const pages = pagesIn(query)
  const onMore = useCallback(() => void fetchNextPage(), [fetchNextPage])
  return {
    /** How many pages have come so far. */
    pages: pages?.length ?? 0,
    asked: { data: pages?.flatMap(page => page.rows), error, fetchStatus, refetch },
    /** What is shown answers the question before. */
    waiting,
    hasMore: query.hasNextPage && !waiting,
    loadingMore: query.isFetchingNextPage,
    moreError: query.isFetchNextPageError ? error : undefined,
    onMore,
  }
}
