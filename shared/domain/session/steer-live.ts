import { addMinutes } from '../calendar/local-day'
import { AppError } from '../errors'
import { openPoll, type Live } from './live'
import type { LiveDeed } from './live-deed'

type Now = { id: string; at: string }
type Of<K extends LiveDeed['kind']> = Extract<LiveDeed, { kind: K }>

const refuse = (field: string) => new AppError('wrong_status', field, { field })

/** One poll at a time (domain.md row 58): the next one opens when the last one is closed. */
function openedPoll(live: Live, { text, options }: Of<'OPEN_POLL'>, { id, at }: Now): Live {
  if (openPoll(live)) throw refuse('poll_open')
  if (new Set(options).size < options.length)
    throw new AppError('invalid_input', 'alike', { field: 'options' })
  return { ...live, polls: [...live.polls, { id, text, options, openedAt: at }].slice(-20) }
}

function closedPoll(live: Live, { at }: Now): Live {
  if (!openPoll(live)) throw refuse('no_poll')
  return {
    ...live,
    polls: live.polls.map(poll => (poll.closedAt ? poll : { ...poll, closedAt: at })),
  }
}

const MOST_ASKED = 50

function asked(live: Live, { text, minutes }: Of<'ASK'>, { id, at }: Now): Live {
  const question = { id, text, ...(minutes && { until: addMinutes(at, minutes) }) }
  return { ...live, question, asked: [...live.asked, { id, text }].slice(-MOST_ASKED) }
}

function cleared({ question: _gone, ...live }: Live): Live {
  return live
}

function bare(live: Live, deed: LiveDeed, now: Now): Live {
  switch (deed.kind) {
    case 'ASK':
      return asked(live, deed, now)
    case 'CLEAR':
      return cleared(live)
    case 'OPEN_POLL':
      return openedPoll(live, deed, now)
    case 'CLOSE_POLL':
      return closedPoll(live, now)
    case 'NOTE':
      return { ...live, notes: [...live.notes, { id: now.id, at: now.at, text: deed.text }].slice(-100) }
    case 'CALL':
      return live
  }
}

const KEYS = 30

/** The meeting after a deed of whoever leads it. Pure; the same tap twice is told by its key. */
export const steerLive = (live: Live, deed: LiveDeed, now: Now & { key: string }): Live => ({
  ...bare(live, deed, now),
  rev: live.rev + 1,
  keys: [...live.keys, now.key].slice(-KEYS),
})
