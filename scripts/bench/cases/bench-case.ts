import type { ActionName, Input } from '@shared/contract'
import type { Lead } from '@shared/domain/lead/lead'
import type { Emulator } from '../../../emulator/start-emulator'
import type { Doc } from '../doc'
import { leadDoc, leadOf } from '../lead-doc'
import type { PersonName } from '../people'

type Given = Record<string, Doc[]>

/** One call of one action: by whom, on which documents, and the requests to the database that it states. */
export type BenchCase = {
  name: string
  action: ActionName
  as: PersonName
  given: () => Given
  prepare?: (emulator: Emulator) => unknown
  input: (prepared: never) => unknown
  operations: string[]
}

type Told<N extends ActionName> = {
  as: PersonName
  label?: string
  given?: () => Given
  operations: string[]
} & (
  | { input: () => Input<N> }
  | { prepare: (emulator: Emulator) => string; input: (prepared: string) => Input<N> }
)

/** A case whose input fits the action's contract. */
export const benchCase = <N extends ActionName>(action: N, told: Told<N>): BenchCase =>
  ({
    given: () => ({}),
    ...told,
    action,
    name: told.label ? `${action}, ${told.label}` : action,
  }) as BenchCase

/** The key that a phone would have made for this tap. */
export const KEY = 'key-of-this-one-tap'
export const LEAD = 'lead-of-the-case'

/** The lead that a case is about. */
export const aLead = (part: Partial<Lead> = {}) => ({ leads: [leadDoc(leadOf(LEAD, part))] })
/** So many alike, the newest there are. */
export const manyLeads = (count: number, part: Partial<Lead>) => ({
  leads: Array.from({ length: count }, (_, n) => leadDoc(leadOf(`${LEAD}-${n}`, part))),
})
export const onLead = { leadId: LEAD, revision: 5, key: KEY }

/** Before anything else every call finds out who is asking: her person's id this worker knows since her first call. */
const who = ['people get']

/** A reading that is counted in the worker's memory. */
export const reads = (...operations: string[]) => [...who, ...operations]
/** A command or a search, which is counted in the database. */
export const counts = (...operations: string[]) => [...who, 'limits take', ...operations]

/** A step of a lead: read it, write it, look whether she who sees it follows it. */
export const STEP = ['leads get', 'leads change', 'follows get']
/** The same for staff, who see the names of those who acted. */
export const STAFF_STEP = ['leads get', 'leads change', 'people find', 'follows get']
/** A step with words that others will read: WeChat looks at them first. */
export const WRITTEN_STEP = [
  'leads get',
  'identities find',
  'wechat msg_sec_check',
  'leads change',
  'follows get',
]
