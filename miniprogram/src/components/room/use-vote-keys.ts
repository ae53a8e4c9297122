import type { Vote } from './vote'

/** A phone has no keys. In a browser `use-vote-keys.h5.ts` takes 1, 2 and 3. */
export const useVoteKeys = (_onVote: ((vote: Vote) => void) | undefined) => undefined
