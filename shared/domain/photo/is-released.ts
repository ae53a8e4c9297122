import type { Photo } from './photo'

/**
 * Whether a look at a whole lets this picture out, too. One that the machine refused needs a judgement of its own: who
 * releases words in doubt has not said that an advertisement beside them may be shown.
 */
export const isReleased = (
  { id, state }: Pick<Photo, 'id' | 'state'>,
  fine: readonly string[] = [],
): boolean => state !== 'PASSED' && (state !== 'REJECTED' || fine.includes(id))
