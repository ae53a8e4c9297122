import path from 'node:path'
import { startBenchEmulator } from './bench-emulator'
import type { BenchPart } from './bench-part'
import { callFrontDoor, signIn } from './call-front-door'
import { startEmulatorProcess } from './emulator-process'
import { openidOf, personas } from './people'
import { quantile } from './statistics'
import { residentId } from './town-docs'
import { fillVoteRoom, ROOM, statementId, STATEMENTS } from './vote-room'
import { ms } from './within'

const VOTERS = 2000
const PER_SECOND = 200
const SECONDS = 60
const VOTES = PER_SECOND * SECONDS
/** Every fifth vote takes an earlier one back or repeats it. */
const AGAIN = 5

type Vote = 1 | 0 | -1
type Sums = { id: string; agree: number; disagree: number; pass: number }
type Reply = { ok: boolean; data?: unknown; error?: { code: string } }

const sleep = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

async function startRoom() {
  const filled = await startBenchEmulator('votes')
  fillVoteRoom(filled, VOTERS)
  const { config } = filled.emulation
  await filled.stop()
  const voters = Array.from({ length: VOTERS }, (_, number) => residentId(number))
  const known = [...personas, ...voters.map(id => ({ id, openid: openidOf(id), label: id }))]
  const folder = path.resolve('.cache/bench/votes')
  return { emulator: await startEmulatorProcess({ folder, config, personas: known }), voters }
}
type Door = Awaited<ReturnType<typeof startRoom>>['emulator']

/** The nth vote: whose, on what, and which way. */
function nthVote(n: number) {
  const voter = (n * 7919) % VOTERS
  const turn = Math.floor(n / VOTERS)
  const again = n % AGAIN === 0 && turn > 0
  const statement = (voter * 31 + (again ? turn - 1 : turn)) % STATEMENTS
  return { voter, statement: statementId(statement), vote: (((n * 17) % 3) - 1) as Vote }
}

/** What each ballot has to hold in the end: the last vote that was acknowledged, one a person and statement. */
function book() {
  const ballots = new Map<string, Vote>()
  return {
    note: (voter: number, statement: string, vote: Vote) => ballots.set(`${voter} ${statement}`, vote),
    sums(): Map<string, Sums> {
      const sums = new Map<string, Sums>()
      for (const [key, vote] of ballots) {
        const id = key.split(' ')[1] ?? ''
        const sum = sums.get(id) ?? { id, agree: 0, disagree: 0, pass: 0 }
        sum[vote === 1 ? 'agree' : vote === 0 ? 'pass' : 'disagree'] += 1
        sums.set(id, sum)
      }
      return sums
    },
    size: () => ballots.size,
  }
}

async function voteForAMinute(emulator: Door, tokens: readonly string[]) {
  const spent: number[] = []
  const errors: string[] = []
  const expected = book()
  const before = new Map<number, Promise<unknown>>()
  const one = async (n: number) => {
    const { voter, statement, vote } = nthVote(n)
    const input = { consultationId: ROOM, statementId: statement, vote }
    // one phone sends one thing after the other
    await before.get(voter)
    const { ms: took, body } = await callFrontDoor(emulator, {
      token: tokens[voter] ?? '',
      action: 'room.vote',
      input,
    })
    const reply = body as Reply
    spent.push(took)
    if (reply.ok) expected.note(voter, statement, vote)
    else errors.push(reply.error?.code ?? 'no answer')
  }
  const began = performance.now()
  const all: Promise<unknown>[] = []
  for (let n = 0; n < VOTES; n++) {
    const late = began + (1000 * n) / PER_SECOND - performance.now()
    if (late > 1) await sleep(late)
    const { voter } = nthVote(n)
    const call = one(n).catch((error: unknown) => errors.push(String(error)))
    before.set(voter, call)
    all.push(call)
  }
  const sent = (performance.now() - began) / 1000
  await Promise.all(all)
  return { spent, errors, expected, sent, seconds: (performance.now() - began) / 1000 }
}

const votesIn = (sums: readonly Sums[]) =>
  sums.reduce((sum, { agree, disagree, pass }) => sum + agree + disagree + pass, 0)

/** What the room counted, once the job has come by after the last vote: it is given two minutes and a half. */
async function counted(emulator: Door, expected: number): Promise<Sums[]> {
  const token = await signIn(emulator, 'member')
  let found: Sums[] = []
  for (let look = 0; look < 75 && votesIn(found) !== expected; look++) {
    await sleep(2000)
    const { body } = await callFrontDoor(emulator, {
      token,
      action: 'room.agreement',
      input: { consultationId: ROOM },
    })
    const { agreement } = ((body as Reply).data ?? {}) as {
      agreement?: { picture: { statements: Sums[] } }
    }
    found = agreement?.picture.statements ?? found
  }
  if (!found.length) throw new Error('the job did not count')
  return found
}

const same = (found: readonly Sums[], expected: ReadonlyMap<string, Sums>) =>
  found.every(({ id, agree, disagree, pass }) => {
    const sum = expected.get(id) ?? { agree: 0, disagree: 0, pass: 0 }
    return agree === sum.agree && disagree === sum.disagree && pass === sum.pass
  })

/** Two thousand people in one room, 200 votes a second for a minute. */
export const votes: BenchPart = {
  title: '2,000 voters in one room',
  async run() {
    const { emulator, voters } = await startRoom()
    const tokens: string[] = []
    for (const id of voters) tokens.push(await signIn(emulator, id))
    const before = emulator.cpuSeconds() ?? Number.NaN
    const { spent, errors, expected, sent, seconds } = await voteForAMinute(emulator, tokens)
    const used = (emulator.cpuSeconds() ?? Number.NaN) - before
    const found = await counted(emulator, expected.size())
    const isExact = same(found, expected.sums())
    const total = votesIn(found)
    await emulator.stop()
    return {
      rows: [
        {
          what: 'votes that were not acknowledged',
          measured: String(errors.length),
          limit: '= 0',
          ok: errors.length === 0,
        },
        {
          what: 'acknowledged votes that are counted, each once',
          measured: `${total} of ${expected.size()}${isExact ? '' : ', and not the same'}`,
          limit: `= ${expected.size()}`,
          ok: isExact && total === expected.size(),
        },
        {
          what: 'votes a second, sent',
          measured: (VOTES / sent).toFixed(0),
          limit: `≥ ${0.98 * PER_SECOND}`,
          ok: VOTES / sent >= 0.98 * PER_SECOND,
        },
        { what: 'votes a second, answered', measured: (spent.length / seconds).toFixed(0) },
        { what: 'p50', measured: ms(quantile(spent, 0.5)) },
        { what: 'p95', measured: ms(quantile(spent, 0.95)) },
        { what: 'p99', measured: ms(quantile(spent, 0.99)) },
        {
          what: 'processor time of the emulator and its workers, a vote',
          measured: ms((used * 1000) / Math.max(1, spent.length)),
        },
        { what: 'database operations a vote, with who asks', measured: '3', limit: '≤ 3' },
        { what: 'database operations a refresh, with who asks', measured: '2', limit: '≤ 2' },
      ],
      notes: [
        `An emulator in a process of its own, as \`npm start\` runs it, its store on the disk, the jobs every minute. ${VOTES.toLocaleString('en')} votes on ${STATEMENTS} statements; every ${AGAIN}th changes or repeats an earlier one, so that ${expected.size().toLocaleString('en')} stand in the end. What the job counted is compared, statement by statement and side by side, with what was acknowledged.`,
        'The operations are stated by the cases `room.vote`, `room.pulse` and `room.statements`, which `tests/story/operations.test.ts` holds to the letter.',
        ...(errors.length ? [`For example: ${[...new Set(errors)].slice(0, 3).join('; ')}`] : []),
      ],
    }
  },
}
