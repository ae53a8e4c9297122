import { hasRole, type Actor } from '../person/actor'

/**
 * Who keeps a hall or a station: the office anywhere, a town's worker below her town, a helper at her own station.
 * `area` is the hall's way in the tree, root first and itself last.
 */
export function isKeeper(actor: Actor, area: readonly string[]): boolean {
  if (hasRole(actor, 'proposalStaff', 'proposalChief', 'tenantAdmin')) return true
  if (!actor.areaId) return false
  if (hasRole(actor, 'townWorker') && area.includes(actor.areaId)) return true
  return hasRole(actor, 'stationHelper') && area[area.length - 1] === actor.areaId
}
