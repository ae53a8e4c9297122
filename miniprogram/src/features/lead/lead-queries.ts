import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Input, Output } from '@shared/contract'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { useEffect } from 'react'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { usePages } from '../../lib/use-pages'

export const leadQuery = (leadId: string) =>
  queryOptions({ queryKey: ['lead', leadId], queryFn: () => call('lead.get', { leadId }) })

/** A page that opens looks at what is so now: its buttons come from the answer, and a link may be days old. */
export const useLead = (leadId: string) => useQuery({ ...leadQuery(leadId), refetchOnMount: 'always' })

/** The server answers a command with the whole lead: it is put in its place, and the lists look again. */
export function keepLead(cache: QueryClient, lead: LeadView): void {
  cache.setQueryData(leadQuery(lead.id).queryKey, lead)
  for (const list of ['leads', 'queue', 'me']) void cache.invalidateQueries({ queryKey: [list] })
}

/** The commands that take a step of one lead: they name what the person saw and the key of this very tap. */
type OnLead = { leadId: string; revision: number; key: string }
export type StepAction = {
  [N in keyof StepInputs]: StepInputs[N] extends OnLead ? N : never
}[keyof StepInputs]
type StepInputs = { [N in Parameters<typeof call>[0]]: Input<N> }
export type StepFields<N extends StepAction> = Omit<Input<N>, keyof OnLead>

/**
 * Takes a step of a lead. The key is made once for one form, so that a tap that is repeated after a lost answer
 * finds itself done.
 */
export function useTakeStep<N extends StepAction>(action: N, lead: { id: string; revision: number }) {
  const cache = useQueryClient()
  return useMutation<LeadView, Error, { fields: StepFields<N>; key?: string }>({
    mutationFn: ({ fields, key = clientKey() }) =>
      call(action, {
        ...fields,
        leadId: lead.id,
        revision: lead.revision,
        key,
      } as unknown as Input<N>) as Promise<LeadView>,
    onSuccess: saved => keepLead(cache, saved),
    onError: () => void cache.invalidateQueries({ queryKey: leadQuery(lead.id).queryKey }),
  })
}

type ListAction =
  | 'lead.find'
  | 'lead.listMine'
  | 'lead.listFollowed'
  | 'lead.listClaimable'
  | 'lead.listClaimed'
  | 'queue.list'

const MOST_EMPTY_PAGES = 10

/** A search may answer with nothing yet and a place to go on from: it goes on by itself, for a while. */
function useLooksOn({ asked, pages, hasMore, onMore }: ReturnType<typeof usePages>): boolean {
  const looksOn = asked.data?.length === 0 && hasMore && !asked.error && pages < MOST_EMPTY_PAGES
  const isFetching = asked.fetchStatus === 'fetching'
  useEffect(() => {
    if (looksOn && !isFetching) onMore()
  }, [looksOn, isFetching, onMore])
  return looksOn
}

/** A list of leads that goes on: rows of all pages so far, and how to get more. */
export function useLeadList<N extends ListAction>(
  action: N,
  input: Omit<Input<N>, 'cursor'>,
  enabled = true,
) {
  const list = usePages<Output<ListAction>['rows'][number]>(
    [action === 'queue.list' ? 'queue' : 'leads', action, input],
    cursor =>
      call(action, { ...input, ...(cursor !== undefined && { cursor }) } as unknown as Input<N>) as Promise<
        Output<ListAction>
      >,
    { enabled, holdsRows: action === 'lead.find' },
  )
  const looksOn = useLooksOn(list)
  return looksOn ? { ...list, asked: { ...list.asked, data: undefined } } : list
}
