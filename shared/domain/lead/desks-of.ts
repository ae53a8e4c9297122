import { hasRole, type Actor } from '../person/actor'
import type { Lead } from './lead'
import { unitStatuses } from './status-groups'
import { waitsFor, type WaitsFor } from './waits-for'

/** The tabs of a queue that are lists of open leads; `done` is a list of its own. */
export type OpenTab = 'todo' | 'waiting' | 'all'
export type Desk = 'staff' | 'unit' | 'supervisor'

/** What somebody of a unit does there: the clerk's work, the signer's, or both where one person holds both roles. */
const hands = ['clerk', 'signer', 'both'] as const
type Hand = (typeof hands)[number]

const staffKey = (tab: OpenTab, areaId?: string) => (areaId ? `staff:${tab}@${areaId}` : `staff:${tab}`)
const unitKey = (tab: OpenTab, hand: Hand, unitId: string) =>
  tab === 'all' ? `unit:all#${unitId}` : `unit:${tab}:${hand}#${unitId}`

/** On which desks, under which tabs, an open lead lies: the one indexed field that every queue asks for. */
export function desksOf(
  lead: Pick<Lead, 'status' | 'extensionAsked' | 'history' | 'area' | 'unitId' | 'supervised'>,
): string[] {
  const owing = waitsFor(lead)
  if (!owing.length) return []
  const keys = [...staffDesks(lead, owing), ...unitDesks(lead, owing), ...supervisorDesks(lead)]
  return [...keys, ...lead.area.slice(1).flatMap(place => keys.map(key => atPlace(key, place)))]
}

/** The key of a desk looked at through one place: a key of its own, since an index holds no two lists at once. */
export const atPlace = (key: string, place: string) => `${key}/${place}`

/** The office's own desk and those of the towns, which wait where only the office decides. */
function staffDesks({ status, area }: Pick<Lead, 'status' | 'area'>, owing: WaitsFor[]): string[] {
  const tab = owing.includes('staff') ? 'todo' : 'waiting'
  const inTown = status === 'RETURN_ASKED' ? 'waiting' : tab
  const towns = area.flatMap(place => [staffKey(inTown, place), staffKey('all', place)])
  return [staffKey(tab), staffKey('all'), ...towns]
}

function unitDesks({ unitId }: Pick<Lead, 'unitId'>, owing: WaitsFor[]): string[] {
  if (!unitId) return []
  const owes = { clerk: owing.includes('unit'), signer: owing.includes('leader') }
  const each = hands.map(hand => {
    const mine = hand === 'both' ? owes.clerk || owes.signer : owes[hand]
    return unitKey(mine ? 'todo' : 'waiting', hand, unitId)
  })
  return [...each, unitKey('all', 'both', unitId)]
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
  const hand = handOf(actor)
  return actor.unitId && hand ? unitKey(tab, hand, actor.unitId) : undefined
}

function handOf(actor: Actor): Hand | undefined {
  const signs = hasRole(actor, 'unitDeputy', 'unitLeader')
  if (!hasRole(actor, 'unitClerk')) return signs ? 'signer' : undefined
  return signs ? 'both' : 'clerk'
}

function staffDeskKey(actor: Actor, tab: OpenTab): string | undefined {
  if (hasRole(actor, 'proposalStaff', 'proposalChief')) return staffKey(tab)
  return hasRole(actor, 'townWorker') && actor.areaId ? staffKey(tab, actor.areaId) : undefined
}
