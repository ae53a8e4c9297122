import { useEffect, useRef } from 'react'
import { usePreferences } from '../../lib/preferences'
import type { Vote } from './vote'

const voteOf: Record<string, Vote> = { 1: 1, 2: -1, 3: 0 }
const typing = 'input, textarea, select, [contenteditable=true]'

function voteFor(event: KeyboardEvent): Vote | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || !usePreferences.getState().singleKeys)
    return undefined
  if (event.target instanceof Element && event.target.closest(typing)) return undefined
  return voteOf[event.key]
}

/** 1 赞成, 2 反对, 3 说不准, unless somebody types or has turned single keys off. */
export function useVoteKeys(onVote: ((vote: Vote) => void) | undefined) {
  const latest = useRef(onVote)
  latest.current = onVote
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const vote = voteFor(event)
      if (vote !== undefined) latest.current?.(vote)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
