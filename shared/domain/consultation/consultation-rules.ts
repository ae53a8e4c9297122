import * as z from '@shared/zod'
import { Role } from '../person/role'
import { ConsultationStatus } from './consultation-status'
import { areWhole, FEWEST_STEPS, MOST_STEPS } from './edit-steps'
import { SeatsWanted } from './preparation'
import { outputsFit, StepOutput } from './step-outputs'

const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))
const name = z.string().check(z.trim(), z.minLength(2), z.maxLength(20))
const count = (max: number) => z.int().check(z.minimum(1), z.maximum(max))

/** What differs between places in how they consult: settings, with the defaults of domain.md rows 53, 55 and 56. */
export const ConsultationRules = z.object({
  /** Who approves a topic, level by level; a place may leave levels out, never all (domain.md row 53). */
  approval: z
    .array(z.object({ id, name, roles: z.array(Role).check(z.minLength(1)) }))
    .check(z.minLength(1), z.maxLength(6)),
  /**
   * The method's steps as people know them, which states each stands for, and what each has to leave before the next
   * begins (Xiaoshan's seven by default).
   */
  steps: z
    .array(
      z.object({
        ...{ id, name, states: z.array(ConsultationStatus) },
        outputs: z.exactOptional(z.array(StepOutput)),
      }),
    )
    .check(
      z.minLength(FEWEST_STEPS),
      z.maxLength(MOST_STEPS),
      z.refine(areWhole, 'steps'),
      z.refine(outputsFit, 'outputs'),
    ),
  seats: z.array(SeatsWanted),
  /** Below this nothing is ranked: percent of the seats that voted, and voters of each role (rulings, domain.md 0.6). */
  floor: z.object({ seatShare: z.int().check(z.minimum(1), z.maximum(100)), perRole: count(50) }),
  statementLength: count(200),
  /** Most topics that one hall keeps open (domain.md 3, issue limiter). */
  openTopics: count(50),
  topicsPerTown: count(50),
  confirmDays: count(30),
  evaluateDays: count(180),
  lookBackMonths: count(36),
  /** A unit's claim that nobody checked is shown as unverified after so many days (domain.md 2.4e). */
  verifyDays: count(180),
})
export type ConsultationRules = z.infer<typeof ConsultationRules>
