import * as z from '@shared/zod'
import { createHash, randomUUID } from 'node:crypto'
import { _, db } from './cloudbase'
import { addOnce, findById } from './writes'

/** The only place that knows an openid. Whoever is first seen becomes somebody here: a resident. */
const Identity = z.object({ _id: z.string(), openid: z.string(), personId: z.string() })

const hashOf = (openid: string) => createHash('sha256').update(openid).digest('hex')
const identities = () => db.collection('identities')

const MOST_REMEMBERED = 20_000
/** Who somebody is never changes until she has herself erased: this worker asks once. */
const remembered = new Map<string, string>()
export const rememberedPersonId = (openid: string) => remembered.get(hashOf(openid))
export const forgetRemembered = (openid?: string) =>
  openid === undefined ? remembered.clear() : void remembered.delete(hashOf(openid))

/** Looks her up and remembers her; whoever uses what is remembered must see that she was not erased since. */
export async function personIdOf(openid: string): Promise<string> {
  const personId = await lookUp(openid)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(hashOf(openid), personId)
  return personId
}

/** The document's id is a hash of the openid, so that two first calls at once make one person. */
async function lookUp(openid: string): Promise<string> {
  const _id = hashOf(openid)
  const identity =
    (await findById('identities', _id)) ??
    (await addOnce('identities', { _id, openid, personId: randomUUID() }))
  return Identity.parse(identity).personId
}

/** For what WeChat must be told about a person; undefined once she had herself erased. */
export async function openidOf(personId: string): Promise<string | undefined> {
  const { data } = await identities().where({ personId }).limit(1).get()
  return z.array(Identity).parse(data)[0]?.openid
}

/** The same of several people, in one reading. */
export async function openidsOf(personIds: readonly string[]): Promise<Map<string, string>> {
  if (!personIds.length) return new Map()
  const { data } = await identities()
    .where({ personId: _.in([...new Set(personIds)]) })
    .limit(1000)
    .get()
  return new Map(
    z
      .array(Identity)
      .parse(data)
      .map(({ personId, openid }) => [personId, openid]),
  )
}

/** Cuts the tie between a WeChat user and who she was here: her next call makes a new person. */
export async function forgetIdentity(personId: string): Promise<void> {
  const { data } = await identities().where({ personId }).limit(10).get()
  for (const { _id } of z.array(Identity).parse(data)) await identities().doc(_id).remove()
}
