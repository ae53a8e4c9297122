import * as z from '@shared/zod'
import { furtherText, LeadDraft, Contact, personName } from '../domain/lead/lead'
import { LeadView } from '../domain/lead/lead-view'
import type { Role } from '../domain/person/role'
import { HelperSessionView } from '../domain/station/helper-session'
import { SlipView } from '../domain/station/slip-view'
import { command, query } from './define'
import { cursor, done, everybody, id, key, note, onLead, pageOf, photoIds, reason } from './fields'

const helpers: readonly Role[] = ['stationHelper']
const session = { sessionId: id }
const slipCode = z.string().check(z.trim(), z.minLength(8), z.maxLength(60))

const step = <I extends Parameters<typeof z.object>[0] & object>(input: I) =>
  command({ roles: helpers, input: z.object({ ...session, ...onLead, ...input }), output: LeadView })

/** What a station's helper does for somebody without a phone, and what a paper slip shows to everybody. */
export const stationActions = {
  /** Half an hour with one person: for a new lead, or for one whose slip she brought or whose number and name she tells. */
  'helper.begin': command({
    roles: helpers,
    limit: 'help',
    input: z.object({
      key,
      matter: z.exactOptional(
        z.union([
          z.object({ code: slipCode }),
          z.object({ no: z.string().check(z.trim(), z.maxLength(20)), name: personName }),
        ]),
      ),
    }),
    output: HelperSessionView,
  }),
  'helper.sessions': query({
    roles: helpers,
    input: z.object({ cursor }),
    output: pageOf(HelperSessionView),
  }),
  'helper.session': query({
    roles: helpers,
    input: z.object(session),
    output: z.object({ session: HelperSessionView, lead: z.exactOptional(LeadView) }),
  }),
  'helper.end': command({ roles: helpers, input: z.object(session), output: done }),
  'lead.submitFor': command({
    roles: helpers,
    limit: 'help',
    input: z.extend(LeadDraft, {
      ...session,
      key,
      contact: z.object({ name: personName, phone: Contact.shape.phone }),
      consent: z.literal(true),
      insist: z.exactOptional(z.boolean()),
    }),
    output: LeadView,
  }),
  'helper.answer': step({ text: furtherText, photoIds }),
  'helper.confirm': step({ text: z.exactOptional(note), photoIds }),
  'helper.deny': step({ text: reason, photoIds }),
  'helper.withdraw': step({}),
  /** A new paper; the one before shows nothing any more. */
  'slip.issue': command({
    roles: helpers,
    input: z.object(session),
    output: z.object({ code: z.string(), image: z.exactOptional(z.string()) }),
  }),
  'slip.revoke': command({ roles: helpers, input: z.object(session), output: done }),
  'slip.view': query({
    roles: everybody,
    limit: 'search',
    input: z.object({ code: slipCode }),
    output: SlipView,
  }),
}
