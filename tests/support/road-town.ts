import type { ActionName, Input, Output } from '@shared/contract'
import type { Envelope } from '@shared/contract/define'
import type { Role } from '@shared/domain/person/role'
import type { Settings } from '@shared/domain/settings/settings'
import { startEmulator } from '../../emulator/start-emulator'
import { readConfig } from '../../emulator/config'
import { categories, places, settings, units } from './little-town'

type Appointed = { name: string; roles: Exclude<Role, 'resident'>[]; unitId?: string; areaId?: string }

/** Everybody of a journey: who they are at the desk, and what the roster makes of them. */
export const people: Record<string, { label: string; roster?: Appointed }> = {
  fu: { label: '符昭' },
  wang: { label: '邹桂枝' },
  lin: { label: '季子衿' },
  zuo: { label: '左思敏', roster: { name: '左思敏', roles: ['townWorker'], areaId: 'liuqiao' } },
  lu: { label: '陆采薇', roster: { name: '陆采薇', roles: ['proposalStaff'] } },
  sang: { label: '桑一鸣', roster: { name: '桑一鸣', roles: ['unitClerk'], unitId: 'roads' } },
  fan: { label: '樊知行', roster: { name: '樊知行', roles: ['unitLeader'], unitId: 'roads' } },
  rui: { label: '芮晓棠', roster: { name: '芮晓棠', roles: ['stationHelper'], areaId: 'hall-liuqiao' } },
  su: { label: '苏望舒', roster: { name: '苏望舒', roles: ['member'] } },
}

/**
 * The whole product as it is built, on one machine with an empty town: the real bundles in workers, the real pages.
 * The people come in through the front door, the first of them by the secret, the others by invite codes.
 */
export async function startRoadTown(own: Partial<Settings> = {}) {
  const emulator = await startEmulator({
    port: 0,
    config: readConfig(process.env.EMULATOR_CONFIG ?? 'emulator.config.json'),
    timers: false,
  })
  emulator.setPersonas(
    Object.entries(people).map(([id, { label }]) => ({ id, openid: `openid-of-${id}`, label })),
  )
  emulator.insert('places', ...places)
  emulator.insert('units', ...units)
  emulator.insert('categories', ...categories)
  emulator.insert('settings', { _id: 'tenant', ...settings, ...own })

  const post = async (path: string, body: object, headers: Record<string, string> = {}) =>
    (
      await fetch(`${emulator.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    ).json() as Promise<unknown>

  const tokenOf = async (personId: string) =>
    ((await post('/desk/api/sign-in', { personId })) as { token: string }).token

  /** What the server answers this person, as it comes. */
  const ask = async (personId: string, action: string, input: unknown) =>
    post('/call', { action, input }, { authorization: `Bearer ${await tokenOf(personId)}` })

  /** Calls as this person, like her phone does. */
  const as =
    (personId: string) =>
    async <N extends ActionName>(action: N, input: Input<N>): Promise<Output<N>> => {
      const answer = (await ask(personId, action, input)) as Envelope<Output<N>>
      if (!answer.ok) throw new Error(`${action}: ${JSON.stringify(answer.error)}`)
      return answer.data
    }

  await as('fu')('person.becomeFirstAdmin', { secret: 'first-admin-of-this-machine', name: '符昭' })
  for (const [id, { roster }] of Object.entries(people)) {
    if (!roster) continue
    const entry = await as('fu')('roster.add', { id: `roster-of-${id}-0000000`, ...roster })
    const { code } = await as('fu')('roster.invite', { id: entry.id })
    await as(id)('person.redeem', { code })
  }

  return {
    ...emulator,
    ask,
    as,
    tokenOf,
    fireTimer: (name = 'every-minute') => post(`/desk/api/timers/${name}`, {}),
    moveClock: (advance: string) => post('/desk/api/clock', { advance }),
  }
}
