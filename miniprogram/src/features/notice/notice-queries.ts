import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import type { Output } from '@shared/contract'
import type { NoticeView } from '@shared/domain/notice/notice'
import { call } from '../../lib/call'
import { usePages } from '../../lib/use-pages'

const key = ['notices'] as const
type Page = Output<'notice.list'>

/** The inbox, newest first, and how to get more of it. */
export const useNotices = () =>
  usePages<NoticeView>(key, cursor => call('notice.list', cursor === undefined ? {} : { cursor }))

/** Marks one as read, or all: at once on the screen, then at the server, whose number stands at the bell. */
export function useReadNotices() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (ids: readonly string[] | 'all') =>
      ids === 'all' ? call('notice.readAll', {}) : call('notice.read', { ids: [...ids] }),
    onMutate: ids =>
      cache.setQueryData<InfiniteData<Page>>(
        key,
        data => data && { ...data, pages: data.pages.map(readIn(ids)) },
      ),
    onSettled: () => {
      for (const one of [key, ['me']]) void cache.invalidateQueries({ queryKey: one })
    },
  })
}

const readIn = (ids: readonly string[] | 'all') => (page: Page) => ({
  ...page,
  rows: page.rows.map((row: NoticeView) =>
    ids === 'all' || ids.includes(row.id) ? { ...row, read: true } : row,
  ),
})
