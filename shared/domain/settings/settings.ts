import * as z from '@shared/zod'
import { Calendar } from '../calendar/calendar'
import { ConsultationRules } from '../consultation/consultation-rules'
import { ResultMeaning } from '../lead/result-meaning'

const count = (max: number) => z.int().check(z.minimum(1), z.maximum(max))
const hour = z.int().check(z.minimum(0), z.maximum(23))
const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))

/** How long everybody has. Days are calendar days unless the name says otherwise. */
export const Terms = z.object({
  screenWorkingDays: count(30),
  infoDays: count(90),
  openDays: count(365),
  claimDays: count(365),
  acceptWorkingDays: count(10),
  decideWorkingDays: count(10),
  referDays: z.array(count(90)).check(z.minLength(1), z.maxLength(4)),
  extensionMaxDays: count(180),
  confirmDays: count(90),
  reboundMonths: count(36),
  undoMinutes: count(60),
  checkMinutes: count(120),
  nudgeDays: count(30),
  /** A letter to a member (委员信箱) that waited so long is spoken of to her, and once more after twice as long. */
  letterWorkingDays: count(60),
})

/** So many times in so many minutes, for one person. */
export const RateLimit = z.object({ count: count(10_000), minutes: count(10_080) })

/** The templates of the operator's WeChat account, by the keys of the notice words. */
export const TemplateKey = z.enum(['progress', 'reply', 'consult', 'unitTodo', 'unitDue', 'unitNotice'])
export type TemplateKey = z.infer<typeof TemplateKey>

const cron = z.string().check(z.minLength(9), z.maxLength(60))

/** Everything that differs between places, in one document (rulings 1: one environment is one 政协). */
export const Settings = z.object({
  revision: z.int(),
  brand: z.object({
    name: text(12),
    hallBrand: text(12),
    host: text(40),
    servicePhone: z.exactOptional(text(20)),
    icpNumber: z.exactOptional(text(60)),
    govAppNumber: z.exactOptional(text(60)),
  }),
  terms: Terms,
  letters: z.record(ResultMeaning, z.string().check(z.maxLength(2))),
  declineCodes: z.array(text(40)),
  redirectChannels: z.array(text(40)),
  maxClaims: count(50),
  /** Whether forms offer to listen. What is said goes to WeChat or the maker of the browser: a place decides. */
  voiceInput: z.exactOptional(z.boolean()),
  limits: z.object({
    submit: RateLimit,
    write: RateLimit,
    upload: RateLimit,
    search: RateLimit,
    /** What a helper begins and enters for others; settings of before know nothing of it. */
    help: z._default(RateLimit, { count: 60, minutes: 1440 }),
    redeem: RateLimit,
    export: RateLimit,
    read: RateLimit,
    signIn: z._default(RateLimit, { count: 60, minutes: 1 }),
    poll: z._default(RateLimit, { count: 40, minutes: 1 }),
    /** Votes: as fast as a thumb, counted in a worker's memory. */
    vote: z._default(RateLimit, { count: 120, minutes: 1 }),
    /** A room's pulse: one small read every few seconds. */
    pulse: z._default(RateLimit, { count: 60, minutes: 1 }),
  }),
  consultation: ConsultationRules,
  quietHours: z.object({ from: hour, to: hour }),
  calendar: Calendar,
  templates: z.partialRecord(TemplateKey, text(64)),
  miniprogramState: z.enum(['developer', 'trial', 'formal']),
  schedules: z.object({ tell: cron, timed: cron, check: cron, sweep: cron }),
})
export type Settings = z.infer<typeof Settings>
export type Terms = z.infer<typeof Terms>
export type LimitName = keyof Settings['limits']
