import type { Face } from '@shared/domain/notice/call-row'
import { Actor } from '@shared/domain/person/actor'
import { Role } from '@shared/domain/person/role'
import type { RosterEntry } from '@shared/domain/person/roster-entry'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { forgetRemembered, personIdOf, rememberedPersonId } from './identities'
import { findById } from './writes'

/** What a roster entry makes of a person: a copy, so that one read says who is asking. Residents have none. */
export const Person = z.extend(Actor, {
  title: z.exactOptional(z.string()),
  partyGroup: z.exactOptional(z.string()),
  sector: z.exactOptional(z.string()),
  rosterId: z.exactOptional(z.string()),
  /** The revision of the roster's line that made this of her: what was granted under another one is over. */
  epoch: z._default(z.int(), 0),
})
export type Person = z.infer<typeof Person>

/**
 * Anyone with a WeChat identity is a resident; more than that stands in `people`, which is read at every call. So one
 * reading tells who asks, and one more for whoever is new to this worker or was erased since it knew her.
 */
export async function actorOf(openid: string): Promise<Actor> {
  const known = rememberedPersonId(openid)
  const person = known === undefined ? undefined : await findById('people', known)
  if (known !== undefined && !person?.['erasedAt']) return Actor.parse(personOf({ ...person, _id: known }))
  forgetRemembered(openid)
  return Actor.parse(await personById(await personIdOf(openid)))
}

/** The person of an id, with what her roster entry says of her. */
export async function personById(id: string): Promise<Person> {
  return personOf({ ...(await findById('people', id)), _id: id })
}

const personOf = ({ _id, roles, ...fields }: { _id: string; roles?: unknown }): Person =>
  Person.parse({
    ...fields,
    id: _id,
    roles: [...new Set(['resident', ...z._default(z.array(Role), []).parse(roles)])],
  })

/** What a line of the roster makes of its person; once she has left, a resident whose name stays on her acts. */
export function personFields({ id, name, leftAt, ...entry }: RosterEntry): Omit<Person, 'id'> {
  const epoch = entry.revision
  if (leftAt) return { name, roles: [], epoch }
  const { roles, title, unitId, areaId, partyGroup, sector } = entry
  return {
    rosterId: id,
    name,
    roles,
    epoch,
    ...(title && { title }),
    ...(unitId && { unitId }),
    ...(areaId && { areaId }),
    ...(partyGroup && { partyGroup }),
    ...(sector && { sector }),
  }
}

/** Names of persons who act for the office, a unit or as members, by id. */
export async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const faces = await facesOf(ids)
  return new Map([...faces].map(([id, { name = '' }]) => [id, name]))
}

/** What the roster made of these persons, by id: how they are called, and their unit. */
export async function facesOf(ids: readonly string[]): Promise<Map<string, Face>> {
  if (!ids.length) return new Map()
  const { data } = await db
    .collection('people')
    .where({ _id: _.in([...new Set(ids)]) })
    .limit(1000)
    .get()
  return new Map(
    z
      .array(StoredFace)
      .parse(data)
      .map(({ _id, ...face }) => [_id, face]),
  )
}
const StoredFace = z.object({
  _id: z.string(),
  name: z.exactOptional(z.string()),
  unitId: z.exactOptional(z.string()),
})
