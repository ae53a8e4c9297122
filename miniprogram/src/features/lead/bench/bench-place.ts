import { createContext, useContext, type MutableRefObject, type ReactNode } from 'react'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'

type QueuePlace = {
  /** The matter that is open beside the queue. */
  openId: string | undefined
  /** Says which rows stand in the queue now, in their order, and how to get more of them. */
  show: (rows: readonly LeadSummary[], more: (() => void) | undefined) => void
  open: (leadId: string) => void
  /** What stands over the rows: how many of them are chosen. */
  above: ReactNode
  /** What stands beside a row: whether it is chosen. */
  beside: (row: LeadSummary) => ReactNode
}

type StepPlace = {
  /** In place of the way back from a page: what was said of the step that is done. */
  done: (said: string) => void
  /** Keeps what is typed, at once; the form that is open puts it here. */
  save: MutableRefObject<(() => void) | undefined>
}

/** Where a queue stands at a workbench; undefined where it is a page. */
export const QueueContext = createContext<QueuePlace | undefined>(undefined)
/** Where the form of a step stands at a workbench; undefined where it is a page. */
export const StepContext = createContext<StepPlace | undefined>(undefined)

export const useQueuePlace = () => useContext(QueueContext)
export const useStepPlace = () => useContext(StepContext)
