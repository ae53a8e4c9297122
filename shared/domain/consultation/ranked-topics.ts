import type { Topic } from './topic'

type Counted = Pick<Topic, 'id' | 'parentId' | 'supports' | 'weight' | 'at'>
export type Ranked<T> = T & { total: number; score: number; parts: number }

const byScore = (one: Ranked<Counted>, other: Ranked<Counted>) =>
  other.score - one.score || (one.at < other.at ? -1 : 1)

/**
 * 牵动整体、意见集中 first (domain.md row 52): own support and that of the parts nested under it, and what the office
 * adds. Of two alike the earlier one stands first. Parts follow their whole.
 */
export function rankedTopics<T extends Counted>(topics: readonly T[]): Ranked<T>[] {
  const here = new Set(topics.map(({ id }) => id))
  const partsOf = (id: string) => topics.filter(({ parentId }) => parentId === id)
  const isPart = ({ parentId }: Counted) => parentId !== undefined && here.has(parentId)
  const rank = (topic: T): Ranked<T> => {
    const parts = isPart(topic) ? [] : partsOf(topic.id)
    const total = [topic, ...parts].reduce((sum, { supports }) => sum + supports, 0)
    return { ...topic, total, score: total + topic.weight, parts: parts.length }
  }
  const wholes = topics.filter(topic => !isPart(topic)).map(rank)
  const parts = topics.filter(isPart).map(rank)
  return wholes
    .sort(byScore)
    .flatMap(whole => [whole, ...parts.filter(({ parentId }) => parentId === whole.id).sort(byScore)])
}
