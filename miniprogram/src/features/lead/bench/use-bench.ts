import { useRef, useState } from 'react'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { usePicked } from './use-picked'

/** What was done last; of one matter the way back to it. */
type Done = { leadId?: string; words: string }

/** Which matter is open, which comes next, which are chosen, and what was done last. */
export function useBench() {
  const [openId, setOpenId] = useState<string>()
  const [done, setDone] = useState<Done>()
  const [rows, setRows] = useState<readonly LeadSummary[]>([])
  // a row that has left the list still says where to go on from
  const at = useRef(-1)
  const more = useRef<() => void>()
  const picked = usePicked(rows)

  const open = (leadId: string | undefined) => {
    at.current = rows.findIndex(({ id }) => id === leadId)
    setOpenId(leadId)
  }
  const step = (by: 1 | -1) => {
    const now = rows.findIndex(({ id }) => id === openId)
    const from = now >= 0 ? now : by > 0 ? at.current - 1 : at.current
    const next = rows[Math.max(0, from + by)]
    if (next) open(next.id)
    // whoever walks down the queue finds the next page there already
    if (by > 0 && from + by >= rows.length - 2) more.current?.()
  }
  const finish = (said: string) => {
    const now = rows.findIndex(({ id }) => id === openId)
    const row = rows[now]
    if (row) setDone({ leadId: row.id, words: `${said}${row.title}` })
    open((rows[now + 1] ?? rows[now - 1])?.id)
  }
  /** Several at once: the open one makes room for the next that is left, if it was among them. */
  const finishMany = (said: string, leadIds: readonly string[]) => {
    setDone({ words: said })
    picked.drop(leadIds)
    if (openId !== undefined && leadIds.includes(openId))
      open(rows.find(({ id }) => !leadIds.includes(id))?.id)
  }
  const show = (shown: readonly LeadSummary[], onMore: (() => void) | undefined) => {
    more.current = onMore
    if (shown.length !== rows.length || shown.some((row, n) => row !== rows[n])) setRows(shown)
  }
  return { openId, done, picked, open, step, finish, finishMany, show }
}
