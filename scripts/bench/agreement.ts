import { outputFigures, likeness } from '../../tests/support/polis-figures'
import { outputSets, publishedSets } from '../../tests/support/polis-sets'
import { roomRows } from './agreement-room'
import { sizeRows } from './agreement-size'
import { speedRows } from './agreement-speed'
import type { BenchPart, Row } from './bench-part'

const atLeast = (what: string, value: number, least: number): Row => ({
  what,
  measured: value.toFixed(4),
  limit: `≥ ${least}`,
  ok: value >= least,
})

function outputRows(): Row[] {
  return outputSets().flatMap(set => {
    const found = outputFigures(set)
    return [
      atLeast(`${set.name}: cosine of components`, Math.min(...found.cosines), 0.999),
      {
        what: `${set.name}: group vote counts`,
        measured: `${found.counts - found.wrongCounts} of ${found.counts}`,
        limit: 'all',
        ok: !found.wrongCounts,
      },
      {
        what: `${set.name}: group-informed consensus`,
        measured: `off by ${found.consensusError.toExponential(1)}`,
        limit: '≤ 1e-12',
        ok: found.consensusError <= 1e-12,
      },
      {
        what: `${set.name}: representative statements`,
        measured: `${found.sharedVoices} of ${found.voices}`,
        limit: '≥ 90 %',
        ok: found.sharedVoices >= 0.9 * found.voices,
      },
    ]
  })
}

function publishedRows(): Row[] {
  const found = publishedSets().map(set => ({ set, value: likeness(set) }))
  const sorted = found.map(({ value }) => value).sort((one, other) => one - other)
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)]
  return [
    ...found.map(({ set, value }) => ({
      what: `${set.name}: adjusted Rand index, ${set.count} groups`,
      measured: value.toFixed(3),
    })),
    atLeast(`published groups, median of ${sorted.length}`, (sorted[low]! + sorted[high]!) / 2, 0.87),
  ]
}

/** How near the map of opinions comes to Polis, and how quick and heavy it is. */
export const agreement: BenchPart = {
  title: 'Agreement',
  async run() {
    return {
      rows: [
        ...outputRows(),
        ...publishedRows(),
        ...(await speedRows()),
        ...roomRows(),
        ...(await sizeRows()),
      ],
      notes: [
        'The conversations lie in tests/fixtures/polis, with their attribution; POLIS_DATA names a folder of more.',
        'The votes of the race are made up, 33,000 people on 783 statements; both sides read the same files and look for 2 to 5 groups. Ours also settles the groups with everybody, scikit-learn only with the knots.',
        'Medians of three processes each, in turn; scikit-learn with one thread and with all, the faster counts. Memory is the most a process ever held, with the input (24 MB).',
      ],
    }
  },
}
