import { hasRole, type Actor } from '../person/actor'
import type { Lead } from './lead'
import { unitStatuses } from './lead-status'
import { waitsFor } from './waits-for'

/** The tabs of a queue that are lists of open leads; `done` is a list of its own. */
export type OpenTab = 'todo' | 'waiting' | 'all'
export type Desk = 'staff' | 'unit' | 'supervisor'

const staffKey = (tab: OpenTab, areaId?: string) => (areaId ? `staff:${tab}@${areaId}` : `staff:${tab}`)
const unitKey = (tab: OpenTab | 'sign', unitId: string) => `unit:${tab}#${unitId}`

/** On which desks, under which tabs, an open lead lies: the one indexed field that every queue asks for. */
export function desksOf(
  lead: Pick<Lead, 'status' | 'extensionAsked' | 'history' | 'area' | 'unitId' | 'supervised'>,
): string[] {
  const owing = waitsFor(lead)
  if (!owing.length) return []
  const tab = owing.includes('staff') ? 'todo' : 'waiting'
  const staff = [undefined, ...lead.area].flatMap(area => [staffKey(tab, area), staffKey('all', area)])
  return [...staff, ...unitDesks(lead, owing), ...supervisorDesks(lead)]
}

function unitDesks({ unitId, status }: Pick<Lead, 'unitId' | 'status'>, owing: string[]): string[] {
  if (!unitId) return []
  const clerks = unitKey(owing.includes('unit') ? 'todo' : 'waiting', unitId)
  return [clerks, unitKey('all', unitId), ...(status === 'SIGN_OFF' ? [unitKey('sign', unitId)] : [])]
}

const supervisorDesks = ({ status, supervised }: Pick<Lead, 'status' | 'supervised'>) => [
  ...(unitStatuses.includes(status) ? ['supervisor:all'] : []),
  ...(supervised ? ['supervisor:todo'] : []),
]

/** Which of these keys an actor may ask for; undefined if the desk is not hers. */
export function deskKey(actor: Actor, desk: Desk, tab: OpenTab): string | undefined {
  if (desk === 'staff') return staffDeskKey(actor, tab)
  if (desk === 'supervisor')
    return hasRole(actor, 'supervisor') ? (tab === 'todo' ? 'supervisor:todo' : 'supervisor:all') : undefined
  if (!actor.unitId || !hasRole(actor, 'unitClerk', 'unitDeputy', 'unitLeader')) return undefined
  return unitKey(tab === 'todo' && !hasRole(actor, 'unitClerk') ? 'sign' : tab, actor.unitId)
}

function staffDeskKey(actor: Actor, tab: OpenTab): string | undefined {
  if (hasRole(actor, 'proposalStaff', 'proposalChief')) return staffKey(tab)
  return hasRole(actor, 'townWorker') && actor.areaId ? staffKey(tab, actor.areaId) : undefined
}
