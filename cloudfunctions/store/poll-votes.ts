import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOrFind } from './writes'

const Own = z.object({ pollId: z.string(), option: z.int() })
const Count = z.object({ _id: z.int(), count: z.int() })
const MOST_POLLS = 20
const votes = () => db.collection('pollVotes')

/** Made of room, poll and person: however often it arrives, there is one. */
const voteId = (consultationId: string, pollId: string, personId: string) =>
  `${consultationId}:${pollId}:${personId}`

type PollVote = { pollId: string; personId: string; option: number }

/** One vote a person and poll; another one takes the first one's place while the poll is open. */
export async function castPollVote(consultationId: string, { pollId, personId, option }: PollVote) {
  const _id = voteId(consultationId, pollId, personId)
  const { added } = await addOrFind('pollVotes', { _id, consultationId, pollId, personId, option })
  if (!added) await votes().where({ _id }).update({ option })
}

/** What she voted herself, by poll. */
export async function ownPollVotes(
  consultationId: string,
  pollIds: readonly string[],
  personId: string,
): Promise<Record<string, number>> {
  const ids = pollIds.map(pollId => voteId(consultationId, pollId, personId))
  const { data } = await votes()
    .where({ _id: _.in(ids) })
    .field({ pollId: true, option: true })
    .limit(MOST_POLLS)
    .get()
  return Object.fromEntries(
    z
      .array(Own)
      .parse(data)
      .map(({ pollId, option }) => [pollId, option]),
  )
}

/** How many voted in a poll, however many they are. */
export async function countPollVotes(consultationId: string, pollId: string): Promise<number> {
  const { total } = await votes().where({ consultationId, pollId }).count()
  return z.int().parse(total)
}

type Asked = { id: string; options: readonly string[] }

/** How many voted for each of its answers: the database counts, nobody reads the votes. */
export async function pollCounts(consultationId: string, { id, options }: Asked): Promise<number[]> {
  const { data } = await votes()
    .aggregate()
    .match({ consultationId, pollId: id })
    .group({ _id: '$option', count: _.aggregate.sum(1) })
    .end()
  const found = new Map(
    z
      .array(Count)
      .parse(data)
      .map(({ _id, count }) => [_id, count]),
  )
  return options.map((_option, at) => found.get(at) ?? 0)
}
