import * as z from '@shared/zod'
import { Consultation } from '../domain/consultation/consultation'
import { ConsultationStep } from '../domain/consultation/consultation-step'
import { ConsultationSummary, ConsultationView } from '../domain/consultation/consultation-view'
import { ExpertDraft, ExpertView } from '../domain/consultation/expert'
import { LateTown, LateWork } from '../domain/consultation/late-work'
import { PreparationChange } from '../domain/consultation/preparation-change'
import { Seat, SeatRole } from '../domain/consultation/seat'
import { Role } from '../domain/person/role'
import { writtenText } from '../domain/text/written-text'
import { command, query } from './define'
import {
  chiefRoles,
  convenerRoles,
  done,
  everybody,
  id,
  key,
  onConsultation,
  reason,
  staffRoles,
} from './fields'

const at = z.iso.datetime()
const officials = Role.options.filter(role => role !== 'resident')
const step = <I extends Parameters<typeof z.object>[0] & object>(input: I, roles = convenerRoles) =>
  command({ roles, input: z.object({ ...onConsultation, ...input }), output: ConsultationView })

/** A seat as the convener and the office see it. */
export const SeatRow = z.extend(
  z.pick(Seat, {
    id: true,
    role: true,
    state: true,
    unitId: true,
    expertId: true,
    note: true,
    reason: true,
    at: true,
  }),
  { name: z.exactOptional(z.string()), read: z.boolean() },
)
export type SeatRow = z.infer<typeof SeatRow>

const Candidate = z.object({
  id,
  name: z.string(),
  about: z.exactOptional(z.string()),
  /** By what she brought, where her name is not the convener's to know. */
  kind: z.enum(['person', 'expert', 'proposer', 'author']),
})

/** From the plan to the day on which people may talk (domain.md rows 13, 54-57, 59). */
export const preparingActions = {
  'consultation.appointConvener': step({ personId: id }, staffRoles),
  'consultation.startPrep': step({}),
  'consultation.prepare': step({ change: PreparationChange }),
  /** `fine`: pictures that the machine refused, and that she looked at and judges otherwise. */
  'consultation.releasePrep': step(
    { fine: z.exactOptional(z.array(id).check(z.maxLength(100))) },
    chiefRoles,
  ),
  'consultation.openOnline': step({}),
  'consultation.prolong': step({ until: z.iso.date() }),
  'consultation.endOnline': step({}),
  'consultation.postpone': step({ text: reason }),
  'consultation.resume': step({
    sessionAt: z.exactOptional(at),
    onlineUntil: z.exactOptional(z.iso.date()),
    spot: Consultation.shape.preparation.shape.spot,
  }),
  'consultation.cancel': step({ text: reason }),

  'seat.list': query({
    roles: convenerRoles,
    input: z.object({ consultationId: id }),
    output: z.object({
      rows: z.array(SeatRow),
      /** Roles that have fewer than their minimum, and by how many. */
      missing: z.array(z.object({ role: SeatRole, count: z.int() })),
      /** The gates of opening that are still shut. */
      gates: z.array(z.string()),
      readers: z.int(),
    }),
  }),
  'seat.invite': command({
    roles: convenerRoles,
    input: z.object({
      consultationId: id,
      role: SeatRole,
      who: z.union([
        z.object({ personId: id }),
        z.object({ unitId: id }),
        z.object({ expertId: id }),
        z.object({ raisedId: id }),
      ]),
    }),
    output: done,
  }),
  'seat.apply': command({
    roles: everybody,
    limit: 'submit',
    input: z.object({
      consultationId: id,
      role: z.enum(['RESIDENT', 'STAKEHOLDER', 'ELDER']),
      note: writtenText(4, 200),
      name: z.exactOptional(writtenText(2, 20)),
    }),
    output: done,
  }),
  /** An invited person says yes or no; a seated one gives her seat back. */
  'seat.answer': command({
    roles: everybody,
    input: z.object({ consultationId: id, yes: z.boolean() }),
    output: done,
  }),
  'seat.decide': command({
    roles: convenerRoles,
    input: z.object({
      consultationId: id,
      seatId: z.string().check(z.maxLength(180)),
      seat: z.boolean(),
      text: z.exactOptional(reason),
    }),
    output: done,
  }),
  'seat.mine': query({
    roles: everybody,
    input: z.object({ consultationId: id }),
    output: z.object({ seat: z.exactOptional(z.pick(Seat, { role: true, state: true, reason: true })) }),
  }),

  'convene.desk': query({
    roles: officials,
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.extend(ConsultationSummary, {
          may: z.array(ConsultationStep),
          level: z.exactOptional(z.string()),
          /** What should have been done there; a work without a name are corrections without an answer. */
          late: z.array(LateWork),
          /** How much waits there to be read by her, and since when. */
          waiting: z.exactOptional(z.object({ count: z.int(), since: z.string() })),
        }),
      ),
      /** Themed months in which towns of the halls that she stands behind are late (domain.md row 70). */
      months: z.array(z.object({ theme: z.string(), late: z.array(LateTown) })),
    }),
  }),
  /** Who may be asked: for a role in the room, or as convener; or whose account an expert may have. */
  'convene.candidates': query({
    roles: convenerRoles,
    input: z.object({
      for: z.enum(['CONVENER', 'MEMBER', 'EXPERT', 'ELDER', 'STAKEHOLDER', 'RESIDENT', 'ACCOUNT']),
      /** With it also who brought the matter to this room. */
      consultationId: z.exactOptional(id),
    }),
    output: z.object({ rows: z.array(Candidate) }),
  }),
  'expert.list': query({
    roles: staffRoles,
    input: z.object({}),
    output: z.object({ rows: z.array(ExpertView) }),
  }),
  'expert.save': command({
    roles: staffRoles,
    input: z.object({
      expert: ExpertDraft,
      expertId: z.exactOptional(id),
      revision: z.exactOptional(z.int()),
      key,
    }),
    output: ExpertView,
  }),
}
