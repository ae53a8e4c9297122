import * as z from '@shared/zod'
import type { Consultation } from './consultation'
import type { ConsultationRules } from './consultation-rules'
import { methodSteps } from './method-steps'
import type { MonthRow } from './month'

/** What should have been done: a step of the method, or corrections that wait for their answers. */
export const LateWork = z.object({ name: z.exactOptional(z.string()), due: z.iso.date() })
export type LateWork = z.infer<typeof LateWork>

const parts = ['topic', 'session', 'minutes'] as const
/** A town that is behind in a themed month. */
export const LateTown = z.object({ townId: z.string(), part: z.enum(parts), by: z.iso.date() })
export type LateTown = z.infer<typeof LateTown>

type Record = Pick<Consultation, 'status' | 'pausedFrom' | 'preparation' | 'topicId' | 'outcome'>

/** Steps whose day is over, the longest late first. */
export const lateSteps = (
  record: Record,
  rules: Pick<ConsultationRules, 'steps'>,
  today: string,
): LateWork[] =>
  methodSteps(record, rules, today)
    .flatMap(({ name, due, late }) => (late && due !== undefined ? [{ name, due }] : []))
    .sort((one, other) => (one.due < other.due ? -1 : 1))

/** Where these towns are behind, as each row of a month says. */
export const lateTowns = (rows: readonly MonthRow[], towns: ReadonlySet<string>): LateTown[] =>
  rows
    .filter(({ townId }) => towns.has(townId))
    .flatMap(row => {
      const late = parts.filter(part => row[part].state === 'LATE')
      return late.map(part => ({ townId: row.townId, part, by: row[part].by }))
    })
