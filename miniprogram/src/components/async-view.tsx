import type { ReactNode } from 'react'
import { AppError } from '@shared/domain/errors'
import { useCalmly } from '../lib/use-calmly'
import { FailureView } from './failure-view'
import { Skeleton } from './skeleton'

/** What AsyncView needs of a TanStack query. */
export type Asked<T> = {
  data: T | undefined
  error: unknown
  fetchStatus: 'fetching' | 'paused' | 'idle'
  refetch: () => Promise<unknown>
}

/** Waiting, failure and content of one query: no page writes these branches itself. What is known stays shown. */
export function AsyncView<T>({
  query,
  children,
  waiting = <Skeleton />,
}: {
  query: Asked<T>
  children: (data: T) => ReactNode
  waiting?: ReactNode
}) {
  const mayShow = useCalmly(query.data !== undefined)
  if (mayShow && query.data !== undefined) return <>{children(query.data)}</>
  const error = query.fetchStatus === 'paused' ? new AppError('offline') : query.error
  if (error && query.fetchStatus !== 'fetching') {
    return <FailureView error={error} onRetry={() => void query.refetch()} />
  }
  return <>{waiting}</>
}
