import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { ActionName, Input } from '@shared/contract'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { call } from '../../lib/call'
import { useContentKey } from '../../lib/use-content-key'

const consultationQuery = (consultationId: string) =>
  queryOptions({
    queryKey: ['consultation', consultationId],
    queryFn: () => call('consultation.get', { consultationId }),
  })

/** A page that opens looks at what is so now: its buttons come from the answer. */
export const useConsultation = (consultationId: string) =>
  useQuery({ ...consultationQuery(consultationId), refetchOnMount: 'always' })

/** The lists that a change of one consultation makes old. */
const lists = ['consultations', 'topics', 'seats', 'desk', 'plan', 'months']

export function lookAgainAt(cache: QueryClient, consultationId?: string): void {
  for (const list of lists) void cache.invalidateQueries({ queryKey: [list] })
  if (consultationId !== undefined)
    void cache.invalidateQueries({ queryKey: ['consultation', consultationId] })
}

/** The server answers a step with the whole record: it is put in its place, and the lists look again. */
export function keepConsultation(cache: QueryClient, view: ConsultationView): void {
  cache.setQueryData(consultationQuery(view.id).queryKey, view)
  lookAgainAt(cache)
}

type OnConsultation = { consultationId: string; revision: number; key: string }
type Inputs = { [N in ActionName]: Input<N> }
export type ConsultationAction = {
  [N in ActionName]: Inputs[N] extends OnConsultation ? N : never
}[ActionName]
export type ConsultationFields<N extends ConsultationAction> = Omit<Input<N>, keyof OnConsultation>
/** Another revision than the page has shown yet: the one that the step before has just made. */
type AfterStep = { revision?: number }

/**
 * Takes a step of the record as it was seen. The key stays the same until the step is taken, so that a tap that is
 * repeated after a lost answer finds itself done.
 */
export function useConsultationStep<N extends ConsultationAction>(
  action: N,
  seen: { id: string; revision: number },
) {
  const cache = useQueryClient()
  const keys = useContentKey()
  return useMutation<ConsultationView, Error, ConsultationFields<N> & AfterStep>({
    mutationFn: fields =>
      call(action, {
        revision: seen.revision,
        ...fields,
        consultationId: seen.id,
        key: keys.of(fields),
      } as unknown as Input<N>) as unknown as Promise<ConsultationView>,
    onSuccess: (view, fields) => {
      keys.done(fields)
      keepConsultation(cache, view)
    },
    onError: () => void cache.invalidateQueries({ queryKey: ['consultation', seen.id] }),
  })
}

type Beside = Extract<
  ActionName,
  | 'topic.propose'
  | 'topic.support'
  | 'topic.join'
  | 'topic.decline'
  | 'topic.release'
  | 'topic.weigh'
  | 'seat.invite'
  | 'seat.apply'
  | 'seat.answer'
  | 'seat.decide'
  | 'expert.save'
  | 'month.save'
>

/** A command beside the record: a topic, a seat, an expert, a month. What it may have changed looks again. */
export function useBeside<N extends Beside>(action: N, consultationId?: string) {
  const cache = useQueryClient()
  return useMutation<unknown, Error, Input<N>>({
    mutationFn: input => call(action, input),
    onSuccess: () => {
      lookAgainAt(cache, consultationId)
      void cache.invalidateQueries({ queryKey: ['experts'] })
    },
    onError: () => lookAgainAt(cache),
  })
}
