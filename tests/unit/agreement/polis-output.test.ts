import { countedPeople } from '@shared/domain/agreement/math/counted-people'
import { extremities } from '@shared/domain/agreement/math/positions'
import { principalComponents } from '@shared/domain/agreement/math/principal-components'
import { codeCounts, statementMeans } from '@shared/domain/agreement/math/statement-means'
import { statementPriority } from '@shared/domain/agreement/math/statement-priority'
import { together } from '@shared/domain/agreement/math/vote-counts'
import { countsIn, outputFigures, voicesIn } from '../../support/polis-figures'
import { outputSets } from '../../support/polis-sets'

const sets = outputSets()

test('there is something to compare with', () => {
  expect(sets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['150ptpt-3gp-no-strict-no-meta', '25ptpt-3gp-no-strict-with-meta']),
  )
})

describe.each(sets.map(set => [set.name, set] as const))('%s, against the output of Polis', (_, set) => {
  const { matrix, math } = set
  const means = statementMeans(matrix, codeCounts(matrix))
  const figures = outputFigures(set)

  test('the means are the same', () => {
    means.forEach((mean, at) => expect(mean).toBeCloseTo(-math.pca.center[at]!, 12))
  })

  test('components point the same way', () => {
    for (const cosine of figures.cosines) expect(cosine).toBeGreaterThanOrEqual(0.999)
  })

  test('whoever has said enough is counted', () => {
    const rows = countedPeople(matrix, new Set())
    expect(math['in-conv'].length).toBeGreaterThanOrEqual(rows.length)
    expect(rows.length).toBeGreaterThanOrEqual(math['in-conv'].length * 0.95)
  })

  test('groups have said the same', () => {
    expect(figures.counts).toBe(math.tids.length * math['group-clusters'].length)
    expect(figures.wrongCounts).toBe(0)
  })

  test('group-informed consensus is the same', () => {
    expect(figures.consensusError).toBeLessThanOrEqual(1e-12)
  })

  test('nine in ten of what it calls representative are so for us', () => {
    expect(figures.sharedVoices).toBeGreaterThanOrEqual(0.9 * figures.voices)
    for (const { theirs, ours } of voicesIn(set)) expect(ours).toHaveLength(theirs.length)
  })

  test('statements carry people as far, and are asked in the same order', () => {
    const components = principalComponents(matrix, means)
    const far = extremities(matrix, { means, components })
    const counts = together(countsIn(set), matrix.statements)
    math.tids.forEach((id, at) => {
      expect(far[at]).toBeCloseTo(math.pca['comment-extremity'][at]!, 4)
      const theirs = math['comment-priorities'][id]!
      const ours = math['meta-tids'].includes(id) ? 49 : statementPriority(counts, at, far[at]!)
      expect(ours / theirs).toBeCloseTo(1, 4)
    })
  })
})
