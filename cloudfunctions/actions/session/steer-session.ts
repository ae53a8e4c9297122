import { localDay } from '@shared/domain/calendar/local-day'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'
import { openPoll, type Live } from '@shared/domain/session/live'
import type { LiveDeed } from '@shared/domain/session/live-deed'
import { steerLive } from '@shared/domain/session/steer-live'
import { getConsultation } from '../../store/consultations'
import { callHand } from '../../store/hands'
import { liveOf, openLive, saveLive } from '../../store/lives'
import { presentByRole } from '../../store/attendances'
import { openSessionPulse } from '../../store/session-pulse'
import { demandChecked } from '../closing/demand-checked'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Handler } from '../context'
import { demandInSession } from './be-here'
import { moved } from './moved'
import { settlePoll } from './settle-poll'
import { leadsLive, showLive } from './show-live'

/** On the day it was planned for; before that only if whoever leads says that she knows. */
export const startSession: Handler<'session.start'> = async (asked, ctx) => {
  const carry = ({ preparation: { sessionAt } }: Consultation, at: string) => ({
    ...(sessionAt !== undefined &&
      !asked.early &&
      localDay(at) < localDay(sessionAt) && { ties: { plannedFor: sessionAt } }),
  })
  const view = await takeConsultationStep('startSession', { ...asked, carry }, ctx)
  await openLive(asked.consultationId)
  await openSessionPulse(asked.consultationId)
  return view
}

async function closePoll(before: Live, { id, at, key }: { id: string; at: string; key: string }) {
  const poll = openPoll(before)
  if (!poll) return
  await saveLive(steerLive(before, { kind: 'CLOSE_POLL' }, { id, at, key }), before)
  await settlePoll(before.id, poll)
}

const present = async (id: string) =>
  Object.values(await presentByRole(id)).reduce((sum, count) => sum + count, 0)

/** The meeting ends, and a poll that is still open with it. */
export const endSession: Handler<'session.end'> = async (asked, ctx) => {
  const view = await takeConsultationStep(
    'endSession',
    { ...asked, carry: async ({ id }) => ({ facts: { present: await present(id) } }) },
    ctx,
  )
  const live = await liveOf(asked.consultationId)
  await closePoll(live, { id: ctx.newId(), at: ctx.now(), key: asked.key })
  return view
}

const wordsOf = (deed: LiveDeed) =>
  'text' in deed ? [deed.text, ...('options' in deed ? deed.options : [])].join('\n') : ''

/** Whoever leads asks a question, opens or closes a poll, writes a note, calls on a hand. The same tap twice is once. */
export const steerSession: Handler<'session.steer'> = async ({ consultationId, key, deed }, ctx) => {
  const consultation = await getConsultation(consultationId)
  if (!leadsLive(consultation, ctx)) throw new AppError('forbidden', 'does not lead the meeting')
  demandInSession(consultation)
  const before = await liveOf(consultationId)
  if (before.keys.includes(key)) return showLive(consultation, ctx)
  const words = wordsOf(deed)
  if (words) await demandChecked(words, consultation, ctx)
  if (deed.kind === 'CALL') await callHand(deed.handId, consultationId, ctx.now())
  const now = { id: ctx.newId(), at: ctx.now(), key }
  const after = await saveLive(steerLive(before, deed, now), before)
  const poll = deed.kind === 'CLOSE_POLL' ? openPoll(before) : undefined
  if (poll) await settlePoll(consultationId, poll)
  await moved(consultationId, after)
  return showLive(consultation, ctx)
}
