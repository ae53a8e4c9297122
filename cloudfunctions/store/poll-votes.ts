import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOrFind } from './writes'

const PollVote = z.object({ pollId: z.string(), personId: z.string(), option: z.int() })
export type PollVote = z.infer<typeof PollVote>
const MOST = 1000
const votes = () => db.collection('pollVotes')

/** One vote a person and poll; another one takes the first one's place while the poll is open. */
export async function castPollVote(consultationId: string, { pollId, personId, option }: PollVote) {
  const _id = `${consultationId}:${pollId}:${personId}`
  const { added } = await addOrFind('pollVotes', { _id, consultationId, pollId, personId, option })
  if (!added) await votes().where({ _id }).update({ option })
}

/** Every vote of some polls of a room, once. */
export async function pollVotesOf(consultationId: string, pollIds: readonly string[]): Promise<PollVote[]> {
  if (!pollIds.length) return []
  const { data } = await votes()
    .where({ consultationId, pollId: _.in([...pollIds]) })
    .field({ pollId: true, personId: true, option: true })
    .limit(MOST)
    .get()
  return z.array(PollVote).parse(data)
}
