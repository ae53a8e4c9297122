import { runAgreement } from '../../shared/domain/agreement/run-agreement'
import { seededRandom } from '../../shared/domain/agreement/math/seeded-random'
import type { Vote, VoterBallot } from '../../shared/domain/agreement/voter-ballot'
import type { Row } from './bench-part'
import { median } from './statistics'
import { kB, ms } from './within'

const VOTERS = 2000
const STATEMENTS = 200
const VOTES = 60
const CHANGED = 200
const RUNS = 7

function ballot(personId: string, random: () => number): VoterBallot {
  const camp = random() < 0.5 ? 1 : -1
  const votes = Array.from({ length: VOTES }, (): [string, Vote] => {
    const at = Math.floor(random() * STATEMENTS)
    const side = at % 3 === 0 ? 1 : at % 3 === 1 ? camp : -camp
    return [`statement-${at}`, random() < 0.2 ? 0 : (side as Vote)]
  })
  return {
    personId,
    role: 'RESIDENT',
    votes: Object.fromEntries(votes),
    changedAt: '2026-03-01T00:00:00.000Z',
  }
}

/** One minute of a busy room: what the job computes between reading and writing. */
export function roomRows(): Row[] {
  const random = seededRandom(60)
  const statements = Array.from({ length: STATEMENTS }, (_, at) => ({ id: `statement-${at}` }))
  const person = (at: number) => `person-${String(at).padStart(16, '0')}`
  const changed = Array.from({ length: VOTERS }, (_, at) => ballot(person(at), random))
  let { state } = runAgreement(undefined, { changed }, statements)
  const took = Array.from({ length: RUNS }, () => {
    const news = Array.from({ length: CHANGED }, () => ballot(person(Math.floor(random() * VOTERS)), random))
    const began = performance.now()
    ;({ state } = runAgreement(
      JSON.parse(JSON.stringify(state)) as typeof state,
      { changed: news },
      statements,
    ))
    return performance.now() - began
  })
  return [
    { what: 'a run with 200 changed ballots of 2,000, warm', measured: ms(median(took)) },
    { what: 'what it keeps for the next run', measured: kB(JSON.stringify(state).length) },
  ]
}
