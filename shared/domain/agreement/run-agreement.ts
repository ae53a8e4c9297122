import type { AgreementPicture } from './agreement-picture'
import type { AgreementStatement } from './agreement-statement'
import { chartOf } from './agreement-chart'
import type { AgreementChart } from './agreement-chart'
import { closeRoom, openRoom } from './agreement-state'
import type { AgreementNews, AgreementState } from './agreement-state'
import { matrixOfRows } from './ballot-rows'
import { opinionMap } from './math/opinion-map'
import { pictureOf } from './picture-of'

/**
 * One run of a room: takes what changed since the last one, and gives what to keep for the next, what to show, and the
 * chart by which one person finds herself in it. The same input gives the same output. `statements` are all that were ever published; a vote on another one is not seen.
 */
export function runAgreement(
  before: AgreementState | undefined,
  news: AgreementNews,
  statements: readonly AgreementStatement[],
): { state: AgreementState; picture: AgreementPicture; chart: AgreementChart } {
  const given = new Map(statements.map(one => [one.id, one]))
  const room = openRoom(before, news, [...given.keys()])
  const shapes = (id: string) => given.has(id) && !given.get(id)!.out && !given.get(id)!.meta
  const out = Uint8Array.from(room.statements, id => Number(!shapes(id)))
  const matrix = matrixOfRows(room.rows, out)
  const map = opinionMap(matrix, {
    groups: room.groups,
    components: (before?.components ?? []).map(one => Float64Array.from(one)),
    ...(before?.count ? { count: before.count } : {}),
  })
  return {
    state: closeRoom({ ...room, groups: map.groups }, map),
    picture: pictureOf(matrix, map, { ids: room.statements, statements, roles: room.roles }),
    chart: chartOf(room.statements, out, map),
  }
}
