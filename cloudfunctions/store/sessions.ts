import { Actor } from '@shared/domain/person/actor'
import { personById } from './people'
import { readSession, signSession } from './session-token'
import { sessionStands } from './sign-ins'

/** A session for whom the PC behind this sign-in was confirmed, good as long as her line of the roster stays as it is. */
export async function openSession(sid: string, personId: string, span: { from: string; until: string }) {
  const { epoch } = await personById(personId)
  return signSession({ sub: personId, sid, epoch }, span.from, span.until)
}

/** Who asks by this session: nobody, once it was ended, or the roster says something else of her. */
export async function whoHas(
  token: string,
  at: string,
): Promise<{ actor: Actor; session: string } | undefined> {
  const claims = await readSession(token, at)
  if (!claims) return undefined
  const { sub, sid, epoch } = claims
  const [stands, person] = await Promise.all([sessionStands(sid, sub), personById(sub)])
  return stands && person.epoch === epoch ? { actor: Actor.parse(person), session: sid } : undefined
}
