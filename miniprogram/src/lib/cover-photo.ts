import type { ChosenPhoto } from './choose-photos'
import type { Cover } from './covers'

/** Whether a picture can be covered here before it is sent. In a browser it can: `cover-photo.h5.ts`. */
export const canCover: boolean = false

/** The picture with its covers burnt in. */
export const coverPhoto = (photo: ChosenPhoto, _covers: readonly Cover[]): Promise<ChosenPhoto> =>
  Promise.resolve(photo)
