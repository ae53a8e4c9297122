import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'
import { Consultation } from './consultation'
import { ConsultationStatus } from './consultation-status'

const day = z.iso.date()

/** A themed month (专题协商议事月, domain.md row 65): a theme, its towns, and three days by which each has got so far. */
export const MonthDraft = z
  .object({
    theme: writtenText(4, 40),
    from: day,
    to: day,
    topicBy: day,
    sessionBy: day,
    minutesBy: day,
    townIds: z.array(z.string()).check(z.minLength(1), z.maxLength(60)),
  })
  .check(
    z.refine(
      ({ from, topicBy, sessionBy, minutesBy }) =>
        from <= topicBy && topicBy <= sessionBy && sessionBy <= minutesBy,
      { message: 'order', path: ['minutesBy'] },
    ),
    z.refine(({ minutesBy, to }) => minutesBy <= to, { message: 'order', path: ['to'] }),
  )
export const Month = z.object({
  ...MonthDraft.shape,
  id: z.string(),
  revision: z.int(),
  createdAt: z.iso.datetime(),
})
export type Month = z.infer<typeof Month>

export const MonthCell = z.object({
  by: day,
  at: z.exactOptional(z.iso.datetime()),
  state: z.enum(['DONE', 'DONE_LATE', 'OPEN', 'LATE']),
})
export type MonthCell = z.infer<typeof MonthCell>
export const MonthRow = z.object({
  townId: z.string(),
  consultations: z.array(
    z.object({ id: z.string(), title: Consultation.shape.title, status: ConsultationStatus }),
  ),
  topic: MonthCell,
  session: MonthCell,
  minutes: MonthCell,
})
export type MonthRow = z.infer<typeof MonthRow>
