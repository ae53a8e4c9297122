import * as z from '@shared/zod'
import { _, db } from './cloudbase'

/** Ids that one question names. */
const FEW = 100
const Told = z.object({ _id: z.string(), readAt: z.exactOptional(z.iso.datetime()) })

async function byIds<T>(
  ids: readonly string[],
  ask: (some: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = []
  for (let at = 0; at < ids.length; at += FEW) found.push(...(await ask(ids.slice(at, at + FEW))))
  return found
}

/** Which of these notices were delivered, and whether each was read. */
export async function noticesTold(ids: readonly string[]): Promise<Map<string, boolean>> {
  const found = await byIds(ids, async some => {
    const asked = db.collection('notices').where({ _id: _.in([...some]) })
    const { data } = await asked.field({ readAt: true }).limit(FEW).get()
    return z.array(Told).parse(data)
  })
  return new Map(found.map(({ _id, readAt }) => [_id, readAt !== undefined]))
}
