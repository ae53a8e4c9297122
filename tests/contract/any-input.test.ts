import { contract, type ActionName } from '@shared/contract'
import type { Role } from '@shared/domain/person/role'
import { LeadStatus } from '@shared/domain/lead/lead-status'
import fc from 'fast-check'
import { settings } from '../support/little-town'
import { leadDocs } from '../support/lead-docs'
import { inputFor } from '../support/any-input'
import { startTown, type Town } from '../support/town'

/**
 * Whoever asks, for whatever, with whatever: an answer or a refusal in words of ours, never `internal` and never
 * `server_busy`, which would say that the platform stumbled over what came in.
 */
const roles: Record<string, { roles: Role[]; unitId?: string; areaId?: string }> = {
  'o-resident': { roles: ['resident'] },
  'o-member': { roles: ['resident', 'member'] },
  'o-worker': { roles: ['resident', 'townWorker'], areaId: 'liuqiao' },
  'o-staff': { roles: ['resident', 'proposalStaff'] },
  'o-clerk': { roles: ['resident', 'unitClerk'], unitId: 'roads' },
  'o-leader': { roles: ['resident', 'unitLeader'], unitId: 'roads' },
  'o-supervisor': { roles: ['resident', 'supervisor'] },
  'o-admin': { roles: ['resident', 'tenantAdmin', 'auditor'] },
}
const many = { count: 10_000, minutes: 10_000 }
const limits = Object.fromEntries(Object.keys(settings.limits).map(name => [name, many]))

let town: Town
const errors: unknown[][] = []
beforeAll(async () => {
  town = await startTown()
  jest.spyOn(console, 'info').mockImplementation()
  jest.spyOn(console, 'error').mockImplementation((...words) => void errors.push(words))
  await town.emulator.insert('settings', { _id: 'tenant', ...settings, limits })
  const people = await appointAll()
  await town.add('leads', ...leadDocs(LeadStatus.options, people))
})
afterAll(() => town.stop())

async function appointAll() {
  const ids: Record<string, string> = {}
  for (const [openid, fields] of Object.entries(roles)) ids[openid] = await town.appoint(openid, fields)
  return ids
}

/** These change who may ask or how the place is kept; what they are given has tests of its own. */
const apart: ActionName[] = ['settings.save', 'person.erase']
const actions = (Object.keys(contract) as ActionName[]).filter(action => !apart.includes(action))

/** A door that is shut tells nothing of the rooms behind it: who may not ask has a table of its own. */
function whoMay(action: ActionName): string[] {
  const everybody = Object.keys(roles)
  const may = everybody.filter(openid =>
    roles[openid]?.roles.some(role => contract[action].roles.includes(role)),
  )
  return may.length ? may : everybody
}

it.each(actions)('%s', async action => {
  const asked = fc.tuple(fc.constantFrom(...whoMay(action)), inputFor(contract[action].input))
  await fc.assert(
    fc.asyncProperty(asked, async ([openid, input]) => {
      errors.length = 0
      const answer = await town.envelope(openid)(action, input as never)
      const code = answer.ok ? 'ok' : answer.error.code
      if (['internal', 'server_busy'].includes(code)) throw new Error(`${code}: ${JSON.stringify(errors)}`)
    }),
    { numRuns: 15, endOnFailure: true },
  )
})
