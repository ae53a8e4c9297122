import type { Preparation } from './preparation'

const left = (photoIds: readonly string[] | undefined, refused: readonly string[]) => {
  const kept = (photoIds ?? []).filter(id => !refused.includes(id))
  return kept.length ? { photoIds: kept } : {}
}

/** A preparation in which these pictures do not stand any more. */
export function withoutPhotos<P extends Pick<Preparation, 'studyPack' | 'research'>>(
  preparation: P,
  refused: readonly string[],
): P {
  const { studyPack, research } = preparation
  const bare = <T extends { photoIds?: string[] }>({ photoIds, ...rest }: T) => ({
    ...rest,
    ...left(photoIds, refused),
  })
  return { ...preparation, studyPack: studyPack.map(bare), ...(research && { research: bare(research) }) }
}
