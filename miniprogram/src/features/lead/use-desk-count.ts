import { useQuery } from '@tanstack/react-query'
import { call } from '../../lib/call'

/** How much waits on a desk; asked only by those who have one. */
export const useDeskCount = (desk: 'staff' | 'unit' | undefined) =>
  useQuery({
    queryKey: ['queue', 'counts', desk],
    queryFn: () => call('queue.counts', { desk: desk ?? 'staff' }),
    enabled: desk !== undefined,
  })
