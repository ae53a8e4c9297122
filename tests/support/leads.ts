import { defaultSettings } from '@shared/domain/settings/default-settings'
import type { Lead } from '@shared/domain/lead/lead'
import type { Actor } from '@shared/domain/person/actor'
import type { Rules } from '@shared/domain/lead/rules'

/** A Monday, four in the afternoon in China. */
export const at = '2026-03-02T08:00:00.000Z'

export const rules: Rules = { terms: defaultSettings.terms, calendar: defaultSettings.calendar }

export const author: Actor = { id: 'author-1', roles: ['resident'] }
export const neighbour: Actor = { id: 'neighbour-1', roles: ['resident'] }
export const member: Actor = { id: 'member-1', roles: ['resident', 'member'], name: '苏望舒' }
export const otherMember: Actor = { id: 'member-2', roles: ['resident', 'member'], name: '闻人朗' }
export const townWorker: Actor = { id: 'town-1', roles: ['resident', 'townWorker'], areaId: 'liuqiao' }
export const otherTownWorker: Actor = { id: 'town-2', roles: ['resident', 'townWorker'], areaId: 'wangshan' }
/** Sits with the author of `lead-1`, who has no phone. */
export const helper: Actor = {
  id: 'helper-1',
  roles: ['resident', 'stationHelper'],
  areaId: 'hall-liuqiao',
  helping: 'lead-1',
}
export const idleHelper: Actor = { id: 'helper-2', roles: helper.roles, areaId: 'hall-liuqiao' }
/** What makes a lead that of somebody without a phone. */
export const helped = { helped: { by: 'helper-1', stationId: 'hall-liuqiao', consentAt: at } }
export const staff: Actor = { id: 'staff-1', roles: ['resident', 'proposalStaff'] }
export const otherStaff: Actor = { id: 'staff-2', roles: ['resident', 'proposalStaff'] }
export const clerk: Actor = { id: 'clerk-1', roles: ['resident', 'unitClerk'], unitId: 'u02' }
export const deputy: Actor = { id: 'deputy-1', roles: ['resident', 'unitDeputy'], unitId: 'u02' }
export const leader: Actor = { id: 'leader-1', roles: ['resident', 'unitLeader'], unitId: 'u02' }
export const otherClerk: Actor = { id: 'clerk-2', roles: ['resident', 'unitClerk'], unitId: 'u03' }
export const supervisor: Actor = { id: 'supervisor-1', roles: ['resident', 'supervisor'] }
export const auditor: Actor = { id: 'auditor-1', roles: ['resident', 'auditor'] }
export const admin: Actor = { id: 'admin-1', roles: ['resident', 'tenantAdmin'] }

/** A valid lead; a test names only what it is about. */
export const lead = (part: Partial<Lead> = {}): Lead => ({
  id: 'lead-1',
  no: 'XS-2026-000001',
  revision: 1,
  status: 'SCREENING',
  authorId: author.id,
  authorRole: 'resident',
  channel: 'ONLINE',
  title: '校门口的路灯不亮',
  situation: '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。',
  photoIds: [],
  area: ['city', 'liuqiao', 'liuqiao-c'],
  visibility: 'PUBLIC_HIDDEN_NAME',
  contactForUnit: false,
  createdAt: at,
  statusAt: at,
  stateDueAt: '2026-03-05T15:59:59.000Z',
  returnedBy: [],
  round: 1,
  replies: [],
  followers: 0,
  met: 0,
  remindersSent: [],
  history: [],
  ...part,
})
