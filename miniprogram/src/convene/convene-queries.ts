import { useQuery } from '@tanstack/react-query'
import type { Input } from '@shared/contract'
import { call } from '../lib/call'

/** Names of people who apply or are asked stay on the server, not on this phone. */
const unkept = { meta: { keep: false } }

/** Others change it all the time: a page that opens looks at what is so now. */
const fresh = { refetchOnMount: 'always' as const }

export const useDesk = () =>
  useQuery({ queryKey: ['desk'], queryFn: () => call('convene.desk', {}), ...fresh })

export const useTopics = (consultationId: string) =>
  useQuery({
    queryKey: ['topics', consultationId],
    queryFn: () => call('topic.list', { consultationId }),
    enabled: consultationId !== '',
    ...fresh,
  })

export const useSeats = (consultationId: string, enabled = true) =>
  useQuery({
    queryKey: ['seats', consultationId],
    queryFn: () => call('seat.list', { consultationId }),
    enabled,
    ...unkept,
    ...fresh,
  })

export const useCandidates = (asked: Input<'convene.candidates'>, enabled = true) =>
  useQuery({
    queryKey: ['candidates', asked],
    queryFn: () => call('convene.candidates', asked),
    enabled,
    ...unkept,
  })

export const usePlan = (year: number) =>
  useQuery({ queryKey: ['plan', year], queryFn: () => call('plan.list', { year }) })
export const useMonths = () => useQuery({ queryKey: ['months'], queryFn: () => call('month.list', {}) })
export const useExperts = () =>
  useQuery({ queryKey: ['experts'], queryFn: () => call('expert.list', {}), ...unkept })
