import { groupConsensus } from '@shared/domain/agreement/math/group-consensus'
import { groupVoices } from '@shared/domain/agreement/math/group-voices'
import { countedPeople } from '@shared/domain/agreement/math/counted-people'
import { extremities } from '@shared/domain/agreement/math/positions'
import { principalComponents } from '@shared/domain/agreement/math/principal-components'
import { codeCounts, statementMeans } from '@shared/domain/agreement/math/statement-means'
import { statementPriority } from '@shared/domain/agreement/math/statement-priority'
import { againstOf, agreeOf, countsOfGroups, seenOf, together } from '@shared/domain/agreement/math/vote-counts'
import { dot } from '@shared/domain/agreement/math/vectors'
import { outputSets } from '../../support/polis-sets'
import type { OutputSet } from '../../support/polis-sets'

const sets = outputSets()
const named = sets.map(set => [set.name, set] as const)

const cosine = (one: Float64Array, other: Float64Array) =>
  Math.abs(dot(one, other)) / Math.sqrt(dot(one, one) * dot(other, other))

function countsIn({ matrix, groups, math }: OutputSet) {
  return countsOfGroups(matrix, groups, math['group-clusters'].length)
}

test('there is something to compare with', () => {
  expect(sets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['150ptpt-3gp-no-strict-no-meta', '25ptpt-3gp-no-strict-with-meta']),
  )
})

describe.each(named)('%s, against the output of Polis', (_, set) => {
  const { matrix, math } = set
  const means = statementMeans(matrix, codeCounts(matrix))
  const components = principalComponents(matrix, means)

  test('the means are the same', () => {
    means.forEach((mean, at) => expect(mean).toBeCloseTo(-math.pca.center[at]!, 12))
  })

  test.each([0, 1])('component %i points the same way', at => {
    expect(cosine(components[at]!, Float64Array.from(math.pca.comps[at]!))).toBeGreaterThanOrEqual(0.999)
  })

  test('whoever has said enough is counted', () => {
    const rows = countedPeople(matrix, new Set())
    expect(math['in-conv'].length).toBeGreaterThanOrEqual(rows.length)
    expect(rows.length).toBeGreaterThanOrEqual(math['in-conv'].length * 0.95)
  })

  test('groups have said the same', () => {
    countsIn(set).forEach((counts, group) =>
      math.tids.forEach((id, at) =>
        expect({ A: agreeOf(counts, at), D: againstOf(counts, at), S: seenOf(counts, at) }).toEqual(
          math['group-votes'][group]!.votes[id],
        ),
      ),
    )
  })

  test('group-informed consensus is the same', () => {
    const counts = countsIn(set)
    for (const [at, id] of math.tids.entries())
      expect(Math.abs(groupConsensus(counts, at) - math['group-aware-consensus'][id]!)).toBeLessThanOrEqual(
        1e-12,
      )
  })

  test('nine in ten of what it calls representative are so for us', () => {
    const counts = countsIn(set)
    const theirs = counts.map((_, group) =>
      math.repness[group]!.map(one => `${one.tid} ${one['repful-for']}`),
    )
    const ours = counts.map((own, group) => {
      const rest = together(
        counts.filter((_, other) => other !== group),
        matrix.statements,
      )
      return groupVoices(own, rest, matrix.out).map(
        ({ statement, side }) => `${math.tids[statement]} ${side === 1 ? 'agree' : 'disagree'}`,
      )
    })
    const shared = theirs.map((list, group) => list.filter(one => ours[group]!.includes(one)).length)
    const total = theirs.flat().length
    expect(shared.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(0.9 * total)
    ours.forEach((list, group) => expect(list.length).toBe(theirs[group]!.length))
  })

  test('statements carry people as far, and are asked in the same order', () => {
    const far = extremities(matrix, { means, components })
    const counts = together(countsIn(set), matrix.statements)
    math.tids.forEach((id, at) => {
      expect(far[at]).toBeCloseTo(math.pca['comment-extremity'][at]!, 4)
      if (math['meta-tids'].includes(id)) return expect(math['comment-priorities'][id]).toBe(49)
      const ratio = statementPriority(counts, at, far[at]!) / math['comment-priorities'][id]!
      expect(ratio).toBeCloseTo(1, 4)
    })
  })
})
