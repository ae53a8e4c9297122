import * as z from '@shared/zod'
import { RosterDraft, RosterEntry } from '../domain/person/roster-entry'
import { Category } from '../domain/place/category'
import { Place } from '../domain/place/place'
import { Unit } from '../domain/place/unit'
import { Settings } from '../domain/settings/settings'
import { command, query } from './define'
import { cursor, done, everybody, id, pageOf } from './fields'

const admin = ['tenantAdmin'] as const

/** What everybody's app must know of the place: names for ids, and the settings that show. */
export const Directory = z.object({
  version: z.string(),
  places: z.array(Place),
  units: z.array(
    z.pick(Unit, { id: true, name: true, short: true, areaId: true, officePhone: true, closed: true }),
  ),
  categories: z.array(Category),
  settings: z.pick(Settings, {
    brand: true,
    terms: true,
    letters: true,
    declineCodes: true,
    redirectChannels: true,
    templates: true,
    calendar: true,
    maxClaims: true,
    voiceInput: true,
  }),
})
export type Directory = z.infer<typeof Directory>

const RosterRow = z.extend(RosterEntry, { bound: z.boolean(), invited: z.boolean() })
const AuditRow = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
  change: z.string(),
})

/** The place itself, and the desk of the person who keeps it. */
export const townActions = {
  'town.directory': query({ roles: everybody, input: z.object({}), output: Directory }),
  'settings.get': query({ roles: admin, input: z.object({}), output: Settings }),
  'settings.save': command({ roles: admin, input: Settings, output: Settings }),
  'place.save': command({ roles: admin, input: Place, output: Place }),
  'unit.save': command({ roles: admin, input: Unit, output: Unit }),
  'category.save': command({ roles: admin, input: Category, output: Category }),
  'roster.list': query({
    roles: admin,
    input: z.object({ text: z.exactOptional(z.string().check(z.trim(), z.maxLength(20))), cursor }),
    output: pageOf(RosterRow),
  }),
  'roster.add': command({ roles: admin, input: z.extend(RosterDraft, { id }), output: RosterRow }),
  'roster.change': command({
    roles: admin,
    input: z.extend(RosterDraft, { id, revision: z.int() }),
    output: RosterRow,
  }),
  'roster.leave': command({ roles: admin, input: z.object({ id, revision: z.int() }), output: RosterRow }),
  'roster.invite': command({
    roles: admin,
    input: z.object({ id }),
    output: z.object({ code: z.string(), expiresAt: z.string() }),
  }),
  'roster.revokeInvite': command({ roles: admin, input: z.object({ id }), output: done }),
  'audit.list': query({
    roles: ['tenantAdmin', 'auditor'],
    input: z.object({ cursor }),
    output: pageOf(AuditRow),
  }),
}
