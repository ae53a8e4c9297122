import { useQueries, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { AppError } from '@shared/domain/errors'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { clientKey } from '../../../lib/client-key'
import { useDirectory, type Directory } from '../../shared/use-directory'
import { keepLead, leadQuery } from '../lead-queries'
import { planFor, type BatchStep, type BatchValue, type Plan } from './batch-steps'
import { runBatch, type BatchItem } from './run-batch'

type Sent = { state: 'sending' | 'done' | 'failed'; error?: unknown }
export type BatchRow = {
  row: LeadSummary
  /** Undefined until it is known how the matter stands now. */
  plan: Plan | undefined
  sent: Sent | undefined
}
type Asked = {
  rows: readonly LeadSummary[]
  step: BatchStep | undefined
  value: BatchValue
  /** After each run: which of them are done. */
  onDone: (leadIds: readonly string[]) => void
}

const unanswered = new Set(['offline', 'timeout', 'server_busy', 'internal'])
/** Nobody knows what became of it: it is sent again as it was, and finds itself done if it was. */
const isUnknown = (error: unknown) => error instanceof AppError && unanswered.has(error.code)

type Making = {
  step: BatchStep
  value: BatchValue
  sent: Readonly<Record<string, Sent>>
  tried: Map<string, BatchItem>
  cache: QueryClient
  directory: Directory | undefined
}

/** What is to be sent for one matter. What was refused is looked at anew first; its key for this step stays. */
async function itemOf(id: string, making: Making): Promise<BatchItem | undefined> {
  const { step, value, sent, tried, cache, directory } = making
  const before = tried.get(`${step}.${id}`)
  if (before && isUnknown(sent[id]?.error)) return before
  if (before) await cache.fetchQuery({ ...leadQuery(id), staleTime: 0 }).catch(() => undefined)
  const lead = cache.getQueryData<LeadView>(leadQuery(id).queryKey)
  const plan = lead && planFor(step, { lead, value, directory })
  return plan && 'fields' in plan ? { lead, key: before?.key ?? clientKey(), fields: plan.fields } : undefined
}

async function itemsOf(rows: readonly LeadSummary[], making: Making): Promise<BatchItem[]> {
  const items: BatchItem[] = []
  for (const { id } of rows) {
    const item = making.sent[id]?.state === 'done' ? undefined : await itemOf(id, making)
    if (item) items.push(item)
  }
  return items
}

/** The leads as they are now; the lists look again once. */
function keepAll(cache: QueryClient, saved: readonly LeadView[]): void {
  for (const lead of saved) cache.setQueryData(leadQuery(lead.id).queryKey, lead)
  const last = saved[saved.length - 1]
  if (last) keepLead(cache, last)
}

/** What the chosen step would do to each matter, and the run of it, one by one. */
export function useBatch({ rows, step, value, onDone }: Asked) {
  const cache = useQueryClient()
  const { data: directory } = useDirectory()
  const asked = useQueries({
    queries: rows.map(({ id }) => ({ ...leadQuery(id), refetchOnMount: 'always' as const })),
  })
  const [sent, setSent] = useState<Record<string, Sent>>({})
  const [running, setRunning] = useState(false)
  const tried = useRef(new Map<string, BatchItem>())
  const stop = useRef(false)
  const mark = (id: string, now: Sent) => setSent(before => ({ ...before, [id]: now }))

  const run = async () => {
    if (!step || running) return
    stop.current = false
    setRunning(true)
    const items = await itemsOf(rows, { step, value, sent, tried: tried.current, cache, directory })
    for (const item of items) tried.current.set(`${step}.${item.lead.id}`, item)
    const saved: LeadView[] = []
    await runBatch(step, items, {
      sending: id => mark(id, { state: 'sending' }),
      done: lead => {
        saved.push(lead)
        mark(lead.id, { state: 'done' })
      },
      failed: (id, error) => mark(id, { state: 'failed', error }),
      stopped: () => stop.current,
    })
    keepAll(cache, saved)
    setRunning(false)
    onDone(saved.map(({ id }) => id))
  }

  const batch = rows.map((row, at): BatchRow => {
    const { data: lead, error } = asked[at] ?? {}
    return {
      row,
      plan: lead && step && planFor(step, { lead, value, directory }),
      sent: sent[row.id] ?? (error && !lead ? { state: 'failed', error } : undefined),
    }
  })
  return {
    batch,
    leads: asked.flatMap(({ data }) => data ?? []),
    running,
    run,
    stop: () => (stop.current = true),
  }
}
