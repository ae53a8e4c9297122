import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { call } from '../../lib/call'
import { leadQuery } from './lead-queries'

const undoable = new Set<LeadView['status']>(['SAFETY_CHECK', 'HELD', 'SCREENING'])

/**
 * A member of staff who sees a matter ends its author's undo (rulings 3.2): said to the server once a visit, as soon
 * as the matter is on the screen. A lost message costs nothing: the next look says it again.
 */
export function useOpenAsStaff(lead: LeadView | undefined): void {
  const cache = useQueryClient()
  const told = useRef<string>(undefined)
  const leadId = lead?.audience === 'staff' && undoable.has(lead.status) ? lead.id : undefined
  useEffect(() => {
    if (leadId === undefined || told.current === leadId) return
    told.current = leadId
    call('lead.open', { leadId })
      .then(seen => cache.setQueryData(leadQuery(leadId).queryKey, seen))
      .catch(() => {
        told.current = undefined
      })
  }, [cache, leadId])
}
