import type { Expert } from '@shared/domain/consultation/expert'
import { AppError } from '@shared/domain/errors'
import { addExpert, getExpert, listExperts, saveExpert, seatsOfExperts } from '../../store/experts'
import { keyedId } from '../../store/keyed-id'
import { listByRoles } from '../../store/people-by-role'
import type { Handler } from '../context'
import { rolesFor } from './candidates'

const viewOf = (expert: Expert, seats: ReadonlyMap<string, number>) => ({
  ...expert,
  seats: seats.get(expert.id) ?? 0,
})

/** The directory, with the rooms in which each had a seat. */
export const showExperts: Handler<'expert.list'> = async () => {
  const [experts, seats] = await Promise.all([listExperts(), seatsOfExperts()])
  return { rows: experts.map(expert => viewOf(expert, seats)) }
}

/** An account of hers is one of the roster; one that stands there already may have left it. */
async function demandAccount(personId: string | undefined, before: string | undefined): Promise<void> {
  if (personId === undefined || personId === before) return
  if (!(await listByRoles(rolesFor.ACCOUNT)).some(({ id }) => id === personId))
    throw new AppError('invalid_input', `${personId} is not of the roster`, { field: 'personId' })
}

/** A new line, or one as it was seen. Whoever took her consent back is asked and shown no more. */
export const keepExpert: Handler<'expert.save'> = async (
  { expert, expertId, revision, key },
  { actor, now },
) => {
  const seats = await seatsOfExperts()
  if (expertId === undefined) {
    await demandAccount(expert.personId, undefined)
    const fresh = { ...expert, id: keyedId(actor.id, key), revision: 1, createdAt: now() }
    return viewOf(await addExpert(fresh), seats)
  }
  const before = await getExpert(expertId)
  if (revision !== before.revision) throw new AppError('conflict', `expert ${expertId} is ${before.revision}`)
  await demandAccount(expert.personId, before.personId)
  const { id, createdAt } = before
  return viewOf(await saveExpert({ ...expert, id, createdAt, revision }, revision), seats)
}
