import * as z from '@shared/zod'
import { CommitmentSummary } from '../domain/commitment/commitment-view'
import { CaseStory } from '../domain/consultation/case-story'
import { ConsultationSummary } from '../domain/consultation/consultation-view'
import { Responsibility } from '../domain/consultation/outcome'
import { DutyDay } from '../domain/hall/duty-day'
import { Hall, HallDraft } from '../domain/hall/hall'
import { MemberCard, MemberProfileDraft } from '../domain/hall/member-profile'
import { PhotoView } from '../domain/photo/photo'
import type { Role } from '../domain/person/role'
import { command, query } from './define'
import { cursor, done, everybody, id, pageOf, staffRoles } from './fields'

export const keeperRoles: readonly Role[] = [
  'stationHelper',
  'townWorker',
  'proposalStaff',
  'proposalChief',
  'tenantAdmin',
]
const words = z.exactOptional(z.string().check(z.trim(), z.maxLength(20)))

/** A duty day as people read it. */
export const DutyDayView = z.extend(
  z.pick(DutyDay, {
    id: true,
    hallId: true,
    from: true,
    to: true,
    places: true,
    note: true,
    cancelled: true,
  }),
  {
    members: z.array(z.object({ id: z.string(), name: z.string() })),
    left: z.int(),
    mine: z.boolean(),
    mayKeep: z.boolean(),
  },
)
export type DutyDayView = z.infer<typeof DutyDayView>

export const HallView = z.extend(Hall, {
  leader: z.exactOptional(z.string()),
  photos: z.array(PhotoView),
  members: z.array(MemberCard),
  days: z.array(DutyDayView),
  mayKeep: z.boolean(),
})
export type HallView = z.infer<typeof HallView>

/** What is counted at a station in one month (工作台账). */
export const Ledger = z.object({
  hallId: z.string(),
  month: z.string(),
  leads: z.array(z.object({ channel: z.string(), count: z.int() })),
  dutyDays: z.int(),
  booked: z.int(),
  contacts: z.int(),
  consultations: z.int(),
})
export type Ledger = z.infer<typeof Ledger>

/** A talk of a hall that came to its end, with who does what by when. */
export const HallResult = z.extend(ConsultationSummary, {
  measures: z.array(z.pick(Responsibility, { row: true, measure: true, unitId: true, due: true })),
})
export type HallResult = z.infer<typeof HallResult>

/** What goes on at a hall, and what it is proud of: filled from data alone (domain.md row 67). */
export const HallLife = z.object({
  /** Calls and talks that anybody may join now. */
  now: z.array(ConsultationSummary),
  /** Everything on the plan of this year, however far it has come. */
  plan: z.array(ConsultationSummary),
  year: z.int(),
  kept: z.array(CommitmentSummary),
  cases: z.array(z.pick(CaseStory, { id: true, title: true })),
  /** Pictures of walks to the places that were talked about. */
  scenes: z.array(
    z.object({
      consultationId: z.string(),
      title: z.string(),
      when: z.iso.date(),
      photos: z.array(PhotoView),
    }),
  ),
})
export type HallLife = z.infer<typeof HallLife>

/** Halls, stations and the members who sit there: open to everybody, without anybody's private contact. */
export const hallActions = {
  'hall.list': query({ roles: everybody, input: z.object({}), output: z.object({ rows: z.array(Hall) }) }),
  'hall.get': query({ roles: everybody, input: z.object({ hallId: id }), output: HallView }),
  'hall.life': query({ roles: everybody, input: z.object({ hallId: id }), output: HallLife }),
  'hall.results': query({
    roles: everybody,
    input: z.object({ hallId: id, cursor }),
    output: pageOf(HallResult),
  }),
  /** Who may stand behind a hall (row 70). */
  'hall.leaders': query({
    roles: keeperRoles,
    input: z.object({}),
    output: z.object({
      rows: z.array(z.object({ id: z.string(), name: z.string(), title: z.exactOptional(z.string()) })),
    }),
  }),
  'hall.save': command({
    roles: keeperRoles,
    input: z.extend(HallDraft, { revision: z.int() }),
    output: Hall,
  }),
  /** A picture of which the check was in doubt: the office shows it, or it is never shown. */
  'hall.judgePhoto': command({
    roles: staffRoles,
    input: z.object({ hallId: id, photoId: id, show: z.boolean() }),
    output: done,
  }),
  'hall.code': query({
    roles: everybody,
    input: z.object({ hallId: id }),
    output: z.object({ image: z.string() }),
  }),
  'hall.ledger': query({
    roles: keeperRoles,
    input: z.object({ hallId: id, month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
    output: Ledger,
  }),
  'member.list': query({
    roles: everybody,
    input: z.object({ text: words, sector: words, hallId: z.exactOptional(id) }),
    output: z.object({ rows: z.array(MemberCard), sectors: z.array(z.string()) }),
  }),
  'member.get': query({
    roles: everybody,
    input: z.object({ memberId: id }),
    output: z.extend(MemberCard, {
      about: z.exactOptional(z.string()),
      days: z.array(DutyDayView),
      mine: z.boolean(),
    }),
  }),
  'member.saveProfile': command({ roles: ['member'], input: MemberProfileDraft, output: done }),
  'member.code': query({
    roles: everybody,
    input: z.object({ memberId: id }),
    output: z.object({ image: z.string() }),
  }),
}
