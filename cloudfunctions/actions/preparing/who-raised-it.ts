import type { Consultation } from '@shared/domain/consultation/consultation'
import { listByIds } from '../../store/lead-lists'
import { personById } from '../../store/people'
import { getTopic } from '../../store/topics'

/** Somebody who brought the matter, called by what she brought: who she is stays on the server. */
export type Raiser = { id: string; kind: 'proposer' | 'author'; about: string; personId: string }

/** A page of them is enough to choose from. */
const MOST = 20

async function proposersOf({ topicId }: Consultation): Promise<Raiser[]> {
  if (topicId === undefined) return []
  const { title, proposers } = await getTopic(topicId)
  return proposers
    .slice(0, MOST)
    .map((personId, n) => ({ id: `topic:${n}`, kind: 'proposer', about: title, personId }))
}

/** Whoever had a helper write for her has no phone to be asked on. */
async function authorsOf({ leadIds }: Consultation): Promise<Raiser[]> {
  const leads = await listByIds(leadIds.slice(0, MOST))
  return leads.flatMap(({ id, no, authorId, helped }) =>
    helped || authorId === undefined
      ? []
      : [{ id: `lead:${id}`, kind: 'author' as const, about: no, personId: authorId }],
  )
}

/** Everybody else is of the roster and asked by her name: by this way she would be told from what she raised unnamed. */
const isResident = async ({ personId }: Raiser) =>
  (await personById(personId)).roles.every(role => role === 'resident')

/** Residents who brought what is talked over, each once: who proposed the topic, then who raised the leads. */
export async function whoRaisedIt(consultation: Consultation): Promise<Raiser[]> {
  const all = [...(await proposersOf(consultation)), ...(await authorsOf(consultation))]
  const once = all.filter(
    ({ personId }, at) =>
      personId !== consultation.convenerId && all.findIndex(one => one.personId === personId) === at,
  )
  const residents = await Promise.all(once.map(isResident))
  return once.filter((_one, at) => residents[at])
}
