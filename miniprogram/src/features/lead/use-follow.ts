import { useMutation, useQueryClient } from '@tanstack/react-query'
import { AppError } from '@shared/domain/errors'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { call } from '../../lib/call'
import { goesLater } from '../../lib/goes-later'
import { isOnline } from '../../lib/network'
import { queryClient } from '../../lib/query-client'
import { sendsUnsent } from '../../lib/send-unsent'
import { addUnsent, dropUnsent, useUnsent } from '../../lib/unsent'
import { keepLead } from './lead-queries'

/** 我也遇到了, to be told, or neither. */
export type Following = 'MET' | 'FOLLOW' | undefined
type FollowParcel = { leadId: string; kind: Following }

const followKind = 'follow'
const keyOf = (leadId: string) => `${followKind}:${leadId}`

const send = ({ leadId, kind }: FollowParcel) =>
  kind ? call('lead.follow', { leadId, kind }) : call('lead.unfollow', { leadId })

sendsUnsent(followKind, async payload => keepLead(queryClient, await send(payload as FollowParcel)))

/**
 * Whether she follows, as she last said. What cannot be sent waits: it says what shall be so, not that it changes, so
 * that the last word is the only one that counts. Answers with nothing if it waits.
 */
export function useFollow(lead: Pick<LeadView, 'id' | 'title' | 'following'>) {
  const cache = useQueryClient()
  const waiting = useUnsent(state =>
    state.items.find(({ key, state: how }) => key === keyOf(lead.id) && how !== 'refused'),
  )
  const following: Following = waiting ? (waiting.payload as FollowParcel).kind : lead.following
  const change = useMutation({
    mutationFn: async (kind: Following) => {
      const parcel = { leadId: lead.id, kind }
      const key = keyOf(lead.id)
      dropUnsent(key)
      try {
        if (!isOnline()) throw new AppError('offline')
        return await send(parcel)
      } catch (cause) {
        if (!(cause instanceof AppError) || !goesLater(cause.code)) throw cause
        const { code, field } = cause
        addUnsent({ key, kind: followKind, title: lead.title, payload: parcel, error: { code, field } })
        return undefined
      }
    },
    onSuccess: saved => saved && keepLead(cache, saved),
  })
  return { following, waits: waiting !== undefined, change }
}
