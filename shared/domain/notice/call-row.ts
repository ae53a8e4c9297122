import * as z from '@shared/zod'
import type { Lead } from '../lead/lead'
import { Notice } from './notice'

/** Somebody whom the office telephones, since a MUST notice came twice and stays unread. The phone is masked. */
export const CallRow = z.extend(
  z.pick(Notice, { id: true, kind: true, leadId: true, leadNo: true, matter: true }),
  {
    /** What she was told, in the inbox's own words. */
    title: z.string(),
    since: z.iso.datetime(),
    name: z.exactOptional(z.string()),
    unitId: z.exactOptional(z.string()),
    /** She raised the lead: then she goes by the name that she left there, if any. */
    author: z.exactOptional(z.literal(true)),
    leadTitle: z.exactOptional(z.string()),
    phone: z.exactOptional(z.string()),
    /** The matter has gone on since: the call may be needless. */
    movedOn: z.exactOptional(z.literal(true)),
  },
)
export type CallRow = z.infer<typeof CallRow>

/** What the roster says of a person. */
export type Face = { name?: string; unitId?: string }
/** How somebody is called and reached by the office; the phone is in clear. */
export type Reach = Pick<CallRow, 'name' | 'unitId' | 'author'> & { phone?: string }
type Known = {
  /** The lead of the notice, if whoever asks may read it. */
  lead: Lead | undefined
  face: Face | undefined
  units: readonly { id: string; officePhone?: string }[]
}

/**
 * An author by what she left with her lead, never by the roster: who hides her name stays without. Others by the
 * roster, and by the phone of their unit. Of a lead that is hidden from the office it learns nobody.
 */
export function reachOf({ to, leadId }: Notice, { lead, face, units }: Known): Reach {
  if (leadId && !lead) return {}
  if (lead?.authorId === to) return { author: true, ...lead.contact }
  const officePhone = units.find(({ id }) => id === face?.unitId)?.officePhone
  return { ...face, ...(officePhone && { phone: officePhone }) }
}

/** Whether the matter stands elsewhere than it did when she was told. */
export const hasMovedOn = ({ leadId, leadStatus }: Notice, lead: Lead | undefined): boolean =>
  leadId !== undefined && (!lead || (leadStatus !== undefined && lead.status !== leadStatus))
