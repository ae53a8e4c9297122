import { useState } from 'react'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'

/** How many matters one decision may be taken on: few enough to be looked through. */
export const MOST_PICKED = 30

/** The matters that are chosen in the queue. What the queue no longer shows stays chosen until it is done or dropped. */
export function usePicked(rows: readonly LeadSummary[]) {
  const [picked, setPicked] = useState<ReadonlyMap<string, LeadSummary>>(new Map())
  const shown = rows.slice(0, MOST_PICKED)
  const all = shown.length > 0 && shown.every(({ id }) => picked.has(id))

  const drop = (leadIds: readonly string[]) =>
    setPicked(before => new Map([...before].filter(([id]) => !leadIds.includes(id))))
  const toggle = (leadId: string) => {
    const row = rows.find(({ id }) => id === leadId)
    if (picked.has(leadId)) drop([leadId])
    else if (row && picked.size < MOST_PICKED) setPicked(new Map([...picked, [leadId, row]]))
  }
  const toggleAll = () => setPicked(all ? new Map() : new Map(shown.map(row => [row.id, row])))
  return {
    rows: [...picked.values()],
    has: (id: string) => picked.has(id),
    all,
    shown,
    toggle,
    toggleAll,
    drop,
  }
}
