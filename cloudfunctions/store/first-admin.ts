import { addOrFind, findById } from './writes'

const ID = 'first-admin'
let taken = false

const secret = () => process.env.MINYI_FIRST_ADMIN_SECRET ?? ''

/** True while the operator's one-time secret is set and nobody has used it. */
export async function awaitsFirstAdmin(): Promise<boolean> {
  if (!secret()) return false
  // it is used once and for all: a worker that saw it used need not look again
  if (!taken) taken = (await findById('counters', ID)) !== undefined
  return !taken
}

/** Takes the one place of the first admin; true for the person who has it, also if she asks again. */
export async function takeFirstAdmin(personId: string, at: string): Promise<boolean> {
  const { doc } = await addOrFind('counters', { _id: ID, personId, at })
  return doc.personId === personId
}

export const forgetFirstAdmin = () => void (taken = false)
