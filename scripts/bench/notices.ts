import { creditId } from '@shared/domain/notice/credit'
import type { Emulator } from '../../emulator/start-emulator'
import { startBenchEmulator } from './bench-emulator'
import type { BenchPart, Row } from './bench-part'
import { callFrontDoor, signIn } from './call-front-door'
import { handlingCases } from './cases/handling-cases'
import { LEAD } from './cases/bench-case'
import { docOf } from './doc'
import { runJob } from './job-process'
import { hoursFromNow } from './lead-doc'
import { openidOf, people, personas } from './people'
import { residentId, townDocs } from './town-docs'
import { setOut } from './watched-call'

const FOLLOWERS = 10_000
const TEMPLATE = 'tmpl-reply'
const KIND = 'lead.answeredFollower'
/** A job that has not come to its end after so many minutes never will. */
const MINUTES = 40

/** A lead with ten thousand followers, each with one credit, whose reply is about to be signed. */
async function startWithFollowers(): Promise<Emulator> {
  const emulator = await startBenchEmulator('notices')
  const ids = Array.from({ length: FOLLOWERS }, (_, number) => residentId(number))
  for (const [collection, docs] of Object.entries(townDocs(FOLLOWERS))) emulator.insert(collection, ...docs)
  emulator.setPersonas([...personas, ...ids.map(id => ({ id, openid: openidOf(id), label: id }))])
  const at = hoursFromNow(-1)
  emulator.insert(
    'follows',
    ...ids.map(personId => docOf(`${LEAD}:${personId}`, { leadId: LEAD, personId, kind: 'MET', at })),
  )
  emulator.insert(
    'credits',
    ...ids.map(personId =>
      docOf(creditId(personId, 'reply'), {
        personId,
        template: 'reply',
        credits: 1,
        refused: false,
        keys: [],
      }),
    ),
  )
  emulator.emulation.database.driver.atomically(() =>
    ids.forEach(id => emulator.giveCredit(openidOf(id), TEMPLATE)),
  )
  return emulator
}

async function signReply(emulator: Emulator): Promise<void> {
  const signing = handlingCases.find(({ action }) => action === 'lead.sign')
  if (!signing) throw new Error('no case that signs')
  await setOut(emulator, signing)
  const token = await signIn(emulator, people.leader.id)
  const { body } = await callFrontDoor(emulator, {
    token,
    action: signing.action,
    input: signing.input(undefined as never),
  })
  if (!(body as { ok: boolean }).ok) throw new Error(JSON.stringify(body))
}

const inboxes = ({ emulation }: Emulator) => emulation.database.search.count('notices', {})
const messages = ({ emulation }: Emulator) =>
  emulation.database.driver.all<{ sent: number }>('SELECT COUNT(*) AS sent FROM wx_messages GROUP BY openid')
const delivered = (emulator: Emulator) => messages(emulator).reduce((total, { sent }) => total + sent, 0)
const waiting = (emulator: Emulator) =>
  emulator.find('notices', { kind: KIND, push: { $in: ['WAITING', 'LATER'] } }).length

/** Minute after minute, killed once amid the inboxes and once amid the messages, until nothing is left to do. */
async function runUntilDone(emulator: Emulator) {
  const outcomes = [
    await runJob(emulator, { minute: 1, killWhen: () => inboxes(emulator) >= FOLLOWERS / 2 }),
    await runJob(emulator, { minute: 2, killWhen: () => delivered(emulator) >= 500 }),
  ]
  for (let minute = 3; minute < MINUTES; minute++) {
    outcomes.push(await runJob(emulator, { minute }))
    if (inboxes(emulator) >= FOLLOWERS && waiting(emulator) === 0) break
  }
  return outcomes
}

function findings(emulator: Emulator): Row[] {
  const rows = emulator.find('notices').filter(({ kind }) => kind === KIND)
  const readers = new Set(rows.map(({ to }) => to))
  const most = Math.max(...messages(emulator).map(({ sent }) => sent))
  const unknown = rows.filter(({ push }) => push === 'SENDING').length
  const told = messages(emulator).length
  const exact = (what: string, value: number, wanted: number): Row => ({
    what,
    measured: String(value),
    limit: `= ${wanted}`,
    ok: value === wanted,
  })
  return [
    exact('people with a row in their inbox', readers.size, FOLLOWERS),
    exact('rows in all inboxes', rows.length, FOLLOWERS),
    { what: 'most WeChat messages to one person', measured: String(most), limit: '≤ 1', ok: most <= 1 },
    exact(
      'told by WeChat, or listed as of unknown outcome',
      told + unknown - overlap(emulator, rows),
      FOLLOWERS,
    ),
    { what: 'of unknown outcome, never sent again', measured: String(unknown) },
  ]
}

/** Sent, but killed before it could be written down. */
function overlap({ emulation }: Emulator, rows: ReturnType<Emulator['find']>): number {
  const known = new Set(
    emulation.database.driver
      .all<{ openid: string }>('SELECT openid FROM wx_messages')
      .map(({ openid }) => openid),
  )
  return rows.filter(({ to, push }) => push === 'SENDING' && known.has(openidOf(String(to)))).length
}

/** Ten thousand people to tell, by a job that is killed twice. */
export const notices: BenchPart = {
  title: '10,000 notices',
  async run() {
    const emulator = await startWithFollowers()
    await signReply(emulator)
    const began = performance.now()
    const outcomes = await runUntilDone(emulator)
    const seconds = (performance.now() - began) / 1000
    const rows = findings(emulator)
    await emulator.stop()
    const killed = outcomes.filter(outcome => outcome === 'killed').length
    return {
      rows: [
        {
          what: 'runs of the job killed with SIGKILL',
          measured: String(killed),
          limit: '= 2',
          ok: killed === 2,
        },
        ...rows,
        {
          what: 'runs of the job, one a minute',
          measured: `${outcomes.length}, ${seconds.toFixed(0)} s of work`,
        },
      ],
      notes: [
        'A leader signs a reply to a lead with 10,000 followers. The job runs in a process of its own, as one run a minute; the first is killed when half of the inboxes are full, the second amid the messages.',
      ],
    }
  },
}
