import type { ActionName, Input, Output } from '@shared/contract'
import type { Envelope } from '@shared/contract/define'
import { AppError } from '@shared/domain/errors'
import type { Role } from '@shared/domain/person/role'
import { main as api } from '../../cloudfunctions/functions/api'
import { db } from '../../cloudfunctions/store/cloudbase'
import { forgetFirstAdmin } from '../../cloudfunctions/store/first-admin'
import { forgetRemembered, personIdOf } from '../../cloudfunctions/store/identities'
import type { Person } from '../../cloudfunctions/store/people'
import { forgetSettings } from '../../cloudfunctions/store/settings'
import { forgetTown } from '../../cloudfunctions/store/town'
import { startEmulator } from '../../emulator/start-emulator'
import { readConfig } from '../../emulator/config'
import { categories, places, settings, units } from './little-town'
import { startTownClock } from './town-clock'

/** Keys of the tests alone, 32 bytes each. */
const key = (letter: string) => Buffer.alloc(32, letter).toString('base64')
const secrets = {
  MINYI_KEYS: `k1:${key('a')}`,
  MINYI_INDEX_KEY: key('b'),
  MINYI_FIRST_ADMIN_SECRET: 'first-admin-of-the-tests',
  MINYI_SESSION_KEY: key('c'),
}

type Row = { _id: string; [field: string]: unknown }
type Appointed = Partial<Omit<Person, 'id' | 'roles'>> & { roles?: Role[] }

export const contextOf = (variables: object) => ({
  request_id: 'test',
  environment: JSON.stringify(variables),
})

/**
 * A whole town on one machine: the emulator in memory, the real functions in this process, and people who call
 * them. Time stands still but for one second a call.
 */
export async function startTown() {
  const clock = startTownClock()
  const emulator = await startEmulator({ port: 0, config: readConfig('emulator.config.json') })
  Object.assign(process.env, emulator.environment, secrets)
  forgetFirstAdmin()
  forgetSettings()
  forgetTown()
  forgetRemembered()

  const add = async (collection: string, ...rows: Row[]) => void (await db.collection(collection).add(rows))
  await add('places', ...places)
  await add('units', ...units)
  await add('categories', ...categories)
  await add('settings', { _id: 'tenant', ...settings })

  /** WeChat knows whoever has opened the app. */
  const seen = new Set<string>()
  const see = (openid: string) => {
    if (seen.has(openid)) return
    seen.add(openid)
    emulator.setPersonas([...seen].map(one => ({ id: one, openid: one, label: one })))
  }

  const envelope =
    (openid?: string) =>
    async <N extends ActionName>(action: N, input: Input<N>): Promise<Envelope<Output<N>>> => {
      if (openid) see(openid)
      clock.advance({ seconds: 1 })
      return (await api({ action, input }, contextOf({ WX_OPENID: openid }))) as Envelope<Output<N>>
    }

  return {
    ...clock,
    emulator,
    add,
    envelope,

    /** Calls as this person, and throws what she is refused. */
    as:
      (openid?: string) =>
      async <N extends ActionName>(action: N, input: Input<N>): Promise<Output<N>> => {
        const reply = await envelope(openid)(action, input)
        if (reply.ok) return reply.data
        const { code, ...detail } = reply.error
        throw new AppError(code, action, detail)
      },

    /** Lets a person be first seen, gives her roles, and answers with her id. */
    async appoint(openid: string, { roles = ['resident'], ...fields }: Appointed = {}): Promise<string> {
      see(openid)
      const id = await personIdOf(openid)
      await db
        .collection('people')
        .doc(id)
        .set({ roles, ...fields })
      return id
    },

    async rows(collection: string, query: object = {}): Promise<Row[]> {
      const { data } = await db.collection(collection).where(query).limit(1000).get()
      return data as Row[]
    },

    /** Lets the timer of the jobs fire once. */
    async timer() {
      const { main: jobs } = await import('../../cloudfunctions/functions/jobs')
      return jobs({ Type: 'Timer' }, contextOf({ TRIGGER_SRC: 'timer' }))
    },

    async stop() {
      clock.stop()
      await emulator.stop()
    },
  }
}
export type Town = Awaited<ReturnType<typeof startTown>>
