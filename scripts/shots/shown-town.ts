import { readConfig } from '../../emulator/config'
import { environment } from '../../emulator/environment'
import { startEmulator } from '../../emulator/start-emulator'
import { personas } from '../seed/personas'
import { asking, sitDown } from './shown-sitting'
import { talkIds } from './shown-talks'

/** Who sits at the stations of the seed town: see `pages-data.ts`. */
const helpers = { sitting: 's11', fresh: 's12' }

/** The seed town to look at: one that runs already, or one of our own in memory. */
export async function showTown(url = process.env.SHOWN_TOWN) {
  const config = readConfig('emulator.config.json')
  const emulator = url === undefined ? await startEmulator({ port: 0, config }) : undefined
  const at = emulator?.url ?? url ?? ''
  Object.assign(process.env, config.env, environment(at))
  if (emulator) {
    emulator.setPersonas(personas)
    // the stores read their environment when they are loaded
    const { seedTown } = await import('../seed/seed-town')
    await seedTown(new Date().toISOString())
  }
  const tokens = { sitting: await signIn(at, helpers.sitting), fresh: await signIn(at, helpers.fresh) }
  const talks = await talkIds(asking(at, await signIn(at, 'm01')))
  const ids = new Map([...(await leadIds()), ...talks, ...(await sitDown(at, tokens))])
  /** Puts the ids of leads in place of the ends of their numbers, and of a helper's sessions in that of their names. */
  const routeOf = (route: string) =>
    route.replace(/\{(\w+)\}/g, (_, name: string) => ids.get(name) ?? `no-${name}`)
  return {
    url: at,
    routeOf,
    addressOf: (route: string) => `${at}/#/${routeOf(route)}`,
    signIn: (personId: string) => signIn(at, personId),
    stop: async () => emulator?.stop(),
  }
}
export type ShownTown = Awaited<ReturnType<typeof showTown>>

async function leadIds() {
  const { db } = await import('../../cloudfunctions/store/cloudbase')
  const { data } = await db.collection('leads').limit(1000).get()
  return new Map((data as { _id: string; no: string }[]).map(({ _id, no }) => [no.slice(-3), _id] as const))
}

async function signIn(url: string, personId: string): Promise<string> {
  const answer = await fetch(`${url}/desk/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId }),
  })
  if (!answer.ok) throw new Error(`${personId} cannot sign in: ${answer.status}`)
  return ((await answer.json()) as { token: string }).token
}
