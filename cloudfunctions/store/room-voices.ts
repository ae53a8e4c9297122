import * as z from '@shared/zod'
import { db } from './cloudbase'

/** In the place of a person: of a conversation of elsewhere, or of somebody who had herself erased (`tombOf`). */
const NOBODY = 'import-|[0-9a-f]{64}$'
const nobody = new RegExp(`^(?:${NOBODY})`)

export const isNobody = (personId: string) => nobody.test(personId)
/** The same as a condition: behind this name there is somebody who can be asked. */
export const somebody = () => db.RegExp({ regexp: `^(?!${NOBODY})`, options: '' })

/** How many voices that can be asked have read a room's study pack. */
export async function countVoices(consultationId: string): Promise<number> {
  const { total } = await db.collection('ballots').where({ consultationId, personId: somebody() }).count()
  return z.int().parse(total)
}
