import * as z from '@shared/zod'
import { ContentReason } from '../domain/content/content-verdict'
import { LeadStatus } from '../domain/lead/lead-status'
import { LeadSummary } from '../domain/lead/lead-summary'
import { LeadView } from '../domain/lead/lead-view'
import { writtenText } from '../domain/text/written-text'
import { command, query } from './define'
import { chiefRoles, code, cursor, id, note, onLead, pageOf, reason, staffRoles } from './fields'

const step = <I extends Parameters<typeof z.object>[0] & object>(input: I) =>
  command({ roles: staffRoles, input: z.object({ ...onLead, ...input }), output: LeadView })

/** The queue of a desk. `todo` waits for me, `done` I had a hand in, `waiting` waits for others. */
export const QueueTab = z.enum(['todo', 'done', 'waiting', 'soon', 'overdue'])
export type QueueTab = z.infer<typeof QueueTab>

/** Which desk, and what its rows are narrowed to: all of them, not those of one page. */
const desk = {
  desk: z.enum(['staff', 'unit', 'supervisor']),
  place: z.exactOptional(id),
  category: z.exactOptional(id),
  unit: z.exactOptional(id),
  status: z.exactOptional(LeadStatus),
  text: z.exactOptional(z.string().check(z.trim(), z.maxLength(40))),
}

/** What the office does with a lead before and beside the unit. */
export const screeningActions = {
  'queue.list': query({
    roles: [...staffRoles, 'unitClerk', 'unitDeputy', 'unitLeader', 'supervisor'],
    input: z.object({ ...desk, tab: QueueTab, cursor }),
    output: pageOf(LeadSummary),
  }),
  'queue.counts': query({
    roles: [...staffRoles, 'unitClerk', 'unitDeputy', 'unitLeader', 'supervisor'],
    input: z.object(desk),
    output: z.object({ todo: z.int(), waiting: z.int(), soon: z.int(), overdue: z.int() }),
  }),
  'lead.open': command({ roles: staffRoles, input: z.object({ leadId: id }), output: LeadView }),
  'lead.findToMerge': query({
    roles: staffRoles,
    limit: 'search',
    input: z.object({ leadId: id, text: z.exactOptional(z.string().check(z.trim(), z.maxLength(40))) }),
    output: pageOf(LeadSummary),
  }),
  'lead.releaseHeld': step({}),
  'lead.rejectHeld': step({ reasonCode: ContentReason }),
  'lead.releaseEntry': step({ eventId: id }),
  'lead.ask': step({ question: writtenText(4, 200) }),
  'lead.accept': step({
    title: z.exactOptional(writtenText(2, 30)),
    categoryId: z.exactOptional(id),
    text: z.exactOptional(note),
  }),
  'lead.decline': step({ reasonCode: code, text: z.exactOptional(note) }),
  'lead.redirect': step({ channel: code, text: z.exactOptional(note) }),
  'lead.merge': step({ intoId: id }),
  'lead.askToOpen': step({}),
  'lead.refer': step({
    unitId: id,
    days: z.int().check(z.minimum(1), z.maximum(90)),
    text: z.exactOptional(note),
  }),
  'lead.approveReturn': command({
    roles: chiefRoles,
    input: z.object({ ...onLead, text: z.exactOptional(note) }),
    output: LeadView,
  }),
  'lead.refuseReturn': command({
    roles: chiefRoles,
    input: z.object({ ...onLead, text: reason }),
    output: LeadView,
  }),
  'lead.approveExtension': step({ text: z.exactOptional(note) }),
  'lead.refuseExtension': step({ text: reason }),
  'lead.nudge': command({
    roles: [...chiefRoles, 'supervisor'],
    input: z.object({ ...onLead, text: note }),
    output: LeadView,
  }),
}
