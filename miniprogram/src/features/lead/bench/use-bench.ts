import { useRef, useState } from 'react'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'

type Done = { leadId: string; words: string }

/** Which matter is open, which comes next, and what was done last. */
export function useBench() {
  const [openId, setOpenId] = useState<string>()
  const [text, setText] = useState('')
  const [done, setDone] = useState<Done>()
  const rows = useRef<readonly LeadSummary[]>([])
  // a row that has left the list still says where to go on from
  const at = useRef(-1)

  const open = (leadId: string | undefined) => {
    at.current = rows.current.findIndex(({ id }) => id === leadId)
    setOpenId(leadId)
  }
  const step = (by: 1 | -1) => {
    const now = rows.current.findIndex(({ id }) => id === openId)
    const from = now >= 0 ? now : by > 0 ? at.current - 1 : at.current
    const next = rows.current[Math.max(0, from + by)]
    if (next) open(next.id)
  }
  const finish = (said: string) => {
    const now = rows.current.findIndex(({ id }) => id === openId)
    const row = rows.current[now]
    if (row) setDone({ leadId: row.id, words: `${said}${row.title}` })
    open((rows.current[now + 1] ?? rows.current[now - 1])?.id)
  }
  const show = (shown: readonly LeadSummary[]) => {
    rows.current = shown
  }
  return { openId, text, setText, done, open, step, finish, show }
}
