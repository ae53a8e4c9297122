import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query'
import { useCallback } from 'react'

type Page<R> = { rows: R[]; cursor?: string }
type Options = {
  /** False for what must not stay on this phone. */
  keep?: boolean
  enabled?: boolean
}

/** A list that comes page by page: the rows so far, in the form of one query, and how to get more of them. */
export function usePages<R>(
  queryKey: QueryKey,
  ask: (cursor: string | undefined) => Promise<Page<R>>,
  { keep = true, enabled = true }: Options = {},
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => ask(pageParam || undefined),
    initialPageParam: '',
    getNextPageParam: page => page.cursor,
    enabled,
    ...(!keep && { meta: { keep: false } }),
  })
  const { data, error, fetchStatus, refetch, fetchNextPage } = query
  const onMore = useCallback(() => void fetchNextPage(), [fetchNextPage])
  return {
    /** How many pages have come so far. */
    pages: data?.pages.length ?? 0,
    asked: { data: data?.pages.flatMap(page => page.rows), error, fetchStatus, refetch },
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    moreError: query.isFetchNextPageError ? error : undefined,
    onMore,
  }
}
