import type { Place } from '@shared/domain/place/place'
import { placeKindWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { hallWords } from '@shared/words/hall-words'
import { townOf } from './list/by-town'

/** 社区级议事堂: whose hall it is, by the place it hangs under. */
export function levelOfHall(hallId: string, places: readonly Place[]): string | undefined {
  const hall = places.find(({ id }) => id === hallId)
  const above = places.find(({ id }) => id === hall?.parentId)
  if (!hall || !above) return undefined
  const wordFor = ({ kind }: Place) => placeKindWords[kind].resident
  return fill(hallWords.level, { place: wordFor(above), kind: wordFor(hall) })
}

/** 柳桥街道，社区级议事堂: the town it lies in, and whose it is. */
export const whereOf = (hallId: string, places: readonly Place[]) =>
  [townOf(hallId, places)?.name, levelOfHall(hallId, places)].filter(Boolean).join('，')
