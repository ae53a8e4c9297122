import type { Consultation } from '../consultation/consultation'
import { SeatRole } from '../consultation/seat'
import type { Live } from './live'
import { pollViews, type LiveView } from './live-view'

type ByRole = Partial<Record<SeatRole, number>>
type Poll = Pick<LiveView['polls'][number], 'text' | 'options' | 'counts' | 'votes'>

/** What a meeting leaves for its minutes: facts alone, what was said is the convener's to write. */
export type MeetingRecord = {
  form: Consultation['preparation']['form']
  hall: string
  at?: string
  spot?: string
  convener?: string
  /** 应到 and 实到: who sits there, and who was there. */
  chairs: { role: SeatRole; seated: number; present: number }[]
  agenda: string[]
  asked: string[]
  polls: Poll[]
  notes: string[]
}

type Found = { hall: string; convener: string | undefined; seated: ByRole; present: ByRole; live: Live }

/** When it really began; without a meeting none. */
const beganAt = ({ history, preparation }: Consultation) =>
  history.find(({ step }) => step === 'startSession')?.at ?? preparation.sessionAt

/** Puts together what was prepared and what happened. Counts of a poll are told as everywhere (0023). */
export function meetingRecord(consultation: Consultation, found: Found): MeetingRecord {
  const { hall, convener, seated, present, live } = found
  const { form, spot, agenda } = consultation.preparation
  const at = beganAt(consultation)
  const chairs = SeatRole.options.map(role => ({
    ...{ role, seated: seated[role] ?? 0, present: present[role] ?? 0 },
  }))
  return {
    ...{ form, hall, ...(at && { at }), ...(spot && { spot }), ...(convener && { convener }) },
    chairs: chairs.filter(one => one.seated > 0 || one.present > 0),
    agenda: agenda.map(({ text }) => text),
    asked: live.asked.map(({ text }) => text),
    polls: pollViews(live, { voted: 0, mine: {} }).filter(({ closedAt }) => closedAt !== undefined),
    notes: live.notes.map(({ text }) => text),
  }
}
