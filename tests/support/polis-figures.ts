import { groupConsensus } from '@shared/domain/agreement/math/group-consensus'
import { NO_GROUP } from '@shared/domain/agreement/math/group-names'
import { groupVoices } from '@shared/domain/agreement/math/group-voices'
import { opinionMap } from '@shared/domain/agreement/math/opinion-map'
import { principalComponents } from '@shared/domain/agreement/math/principal-components'
import { codeCounts, statementMeans } from '@shared/domain/agreement/math/statement-means'
import { dot } from '@shared/domain/agreement/math/vectors'
import {
  againstOf,
  agreeOf,
  countsOfGroups,
  seenOf,
  together,
} from '@shared/domain/agreement/math/vote-counts'
import type { VoteCounts } from '@shared/domain/agreement/math/vote-counts'
import type { OutputSet, PublishedSet } from './polis-sets'
import { randIndex } from './rand-index'

const cosine = (one: Float64Array, other: Float64Array) =>
  Math.abs(dot(one, other)) / Math.sqrt(dot(one, one) * dot(other, other))

/** What the groups of Polis said, counted by us. */
export const countsIn = ({ matrix, groups, math }: OutputSet): VoteCounts[] =>
  countsOfGroups(matrix, groups, math['group-clusters'].length)

/** Of each group of Polis, what it calls representative and what we do. */
export function voicesIn(set: OutputSet): { theirs: string[]; ours: string[] }[] {
  const counts = countsIn(set)
  return counts.map((own, group) => {
    const rest = together(
      counts.filter((_, other) => other !== group),
      set.matrix.statements,
    )
    return {
      theirs: set.math.repness[group]!.map(one => `${one.tid} ${one['repful-for']}`),
      ours: groupVoices(own, rest, set.matrix.out).map(
        ({ statement, side }) => `${set.math.tids[statement]} ${side === 1 ? 'agree' : 'disagree'}`,
      ),
    }
  })
}

/** How near we come to Polis' own output. */
export function outputFigures(set: OutputSet) {
  const { matrix, math } = set
  const components = principalComponents(matrix, statementMeans(matrix, codeCounts(matrix)))
  const counts = countsIn(set)
  const said = math.tids.flatMap((id, at) =>
    counts.map((own, group) => {
      const { A, D, S } = math['group-votes'][group]!.votes[id]!
      return A === agreeOf(own, at) && D === againstOf(own, at) && S === seenOf(own, at)
    }),
  )
  const voices = voicesIn(set)
  const shared = voices.map(({ theirs, ours }) => theirs.filter(one => ours.includes(one)).length)
  return {
    cosines: components.map((one, at) => cosine(one, Float64Array.from(math.pca.comps[at]!))),
    counts: said.length,
    wrongCounts: said.filter(right => !right).length,
    consensusError: Math.max(
      ...math.tids.map((id, at) => Math.abs(groupConsensus(counts, at) - math['group-aware-consensus'][id]!)),
    ),
    voices: voices.flatMap(({ theirs }) => theirs).length,
    sharedVoices: shared.reduce((sum, one) => sum + one, 0),
    leastShared: Math.min(...voices.map(({ theirs }, group) => shared[group]! / theirs.length)),
  }
}

/** How like the published groups ours are, at their number, of the people whom both count. */
export function likeness({ matrix, groups, count }: PublishedSet): number {
  const ours = opinionMap(matrix, undefined, count).groups
  const both = [...groups.keys()].filter(person => groups[person] !== NO_GROUP && ours[person] !== NO_GROUP)
  return randIndex(
    both.map(person => ours[person]!),
    both.map(person => groups[person]!),
  )
}
