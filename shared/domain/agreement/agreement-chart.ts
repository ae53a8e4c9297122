import { shortNumbers } from './agreement-state'
import { matrixOfRows, rowOf } from './ballot-rows'
import { GROUP_NAMES } from './math/group-names'
import type { GroupName } from './math/group-names'
import type { OpinionMap } from './math/opinion-map'
import { positionsOf } from './math/positions'
import { rounded, scatterPlaces } from './scatter-picture'
import type { VoterBallot } from './voter-ballot'

/**
 * What turns one ballot into a place in the picture, without anybody else's votes: a plain document of about 30 letters
 * a statement, so that "您在这里" is one small read.
 */
export type AgreementChart = {
  statements: string[]
  /** 1 for a statement that shapes nothing. */
  out: number[]
  means: number[]
  components: [number[], number[]]
  reach: number
  centres: { group: GroupName; x: number; y: number }[]
}

export type OwnPlace = { x: number; y: number; group: GroupName }

/** The middle of each group, on the scale of the picture. */
function centresOf({ positions, groups }: OpinionMap, reach: number): AgreementChart['centres'] {
  return GROUP_NAMES.flatMap((group, name) => {
    const own = [...groups.keys()].filter(person => groups[person] === name)
    const middle = (axis: number) =>
      rounded(own.reduce((sum, person) => sum + positions[person * 2 + axis]!, 0) / own.length / reach)
    return own.length ? [{ group, x: middle(0), y: middle(1) }] : []
  })
}

export function chartOf(statements: string[], out: Uint8Array, map: OpinionMap): AgreementChart {
  const { reach } = scatterPlaces(map.positions, map.groups)
  const [first, second] = map.components
  return {
    statements,
    out: [...out],
    means: shortNumbers(map.means),
    components: [shortNumbers(first), shortNumbers(second)],
    reach,
    centres: centresOf(map, reach),
  }
}

/** Where a ballot stands in the picture, within its edges, and which group is nearest; nothing without votes. */
export function placeOf(chart: AgreementChart, { votes }: Pick<VoterBallot, 'votes'>): OwnPlace | undefined {
  const row = rowOf({ votes }, new Map(chart.statements.map((id, at) => [id, at])))
  if (!row.some(code => !chart.out[code >> 2])) return undefined
  const [first, second] = chart.components
  const [x, y] = positionsOf(matrixOfRows([row], Uint8Array.from(chart.out)), {
    means: Float64Array.from(chart.means),
    components: [Float64Array.from(first), Float64Array.from(second)],
  })
  const within = (at: number) => rounded(Math.max(-1, Math.min(1, at / chart.reach)))
  const place = { x: within(x!), y: within(y!) }
  const far = (centre: { x: number; y: number }) => Math.hypot(centre.x - place.x, centre.y - place.y)
  const [nearest] = [...chart.centres].sort((one, other) => far(one) - far(other))
  return nearest && { ...place, group: nearest.group }
}
