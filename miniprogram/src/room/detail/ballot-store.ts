import { create } from 'zustand'
import { AppError } from '@shared/domain/errors'
import type { Output } from '@shared/contract'
import type { Vote } from '../../components/room/vote'
import { refusalWords } from '../../features/shared/refusal-words'
import { call } from '../../lib/call'
import { sendsUnsent } from '../../lib/send-unsent'
import { addUnsent, dropUnsent } from '../../lib/unsent'

export type Counts = Output<'room.vote'>['counts']
/** `waiting` lies on the phone until there is a network; `refused` stands as it was before the tap. */
export type Cast = {
  vote: Vote
  state: 'sending' | 'waiting' | 'done' | 'refused'
  counts?: Counts
  why?: string
}
export type Ask = { consultationId: string; statementId: string; vote: Vote; was?: Vote }

const keyOf = ({ consultationId, statementId }: Ask) => `vote:${consultationId}:${statementId}`
const later = new Set(['offline', 'timeout', 'server_busy', 'too_many'])

/** What was tapped since the page opened, by room and statement: shown at once, before the server has it. */
export const useCasts = create<{ casts: Record<string, Cast> }>(() => ({ casts: {} }))
const put = (ask: Ask, cast: Cast) =>
  useCasts.setState(({ casts }) => ({ casts: { ...casts, [keyOf(ask)]: cast } }))
export const castOf = (casts: Record<string, Cast>, consultationId: string, statementId: string) =>
  casts[keyOf({ consultationId, statementId, vote: 0 })]

const refuse = (ask: Ask, error: AppError) => {
  const { what, todo } = refusalWords(error)
  put(ask, { vote: ask.vote, state: 'refused', why: `${what}${todo}` })
}

async function send(ask: Ask): Promise<void> {
  const { counts } = await call('room.vote', ask)
  put(ask, { vote: ask.vote, state: 'done', counts })
}

/** A vote that waited: a refusal takes it back and ends it, anything else lets it wait on. */
sendsUnsent('vote', async payload => {
  const ask = payload as Ask
  try {
    await send(ask)
  } catch (error) {
    if (!(error instanceof AppError) || later.has(error.code)) throw error
    refuse(ask, error)
  }
})

const under = new Map<string, Promise<void>>()

async function cast(ask: Ask, title: string): Promise<void> {
  try {
    await send(ask)
  } catch (error) {
    const refused = error instanceof AppError ? error : new AppError('offline')
    if (!later.has(refused.code)) return refuse(ask, refused)
    addUnsent({ key: keyOf(ask), kind: 'vote', title, payload: ask })
    put(ask, { vote: ask.vote, state: 'waiting' })
  }
}

/** Holds at once and is sent behind what was tapped before it on the same sentence. */
export function castVote(ask: Ask, title: string): Promise<void> {
  const key = keyOf(ask)
  dropUnsent(key)
  put(ask, { vote: ask.vote, state: 'sending' })
  const sent = (under.get(key) ?? Promise.resolve()).then(() => cast(ask, title))
  under.set(key, sent)
  return sent
}
