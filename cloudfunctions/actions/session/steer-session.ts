import { AppError } from '@shared/domain/errors'
import { openPoll, type Live } from '@shared/domain/session/live'
import type { LiveDeed } from '@shared/domain/session/live-deed'
import { steerLive } from '@shared/domain/session/steer-live'
import { getConsultation } from '../../store/consultations'
import { callHand } from '../../store/hands'
import { liveOf, openLive, saveLive } from '../../store/lives'
import { pollVotesOf } from '../../store/poll-votes'
import { attendancesOf } from '../../store/attendances'
import { demandChecked } from '../closing/demand-checked'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Handler } from '../context'
import { demandInSession } from './be-here'
import { moved } from './moved'
import { leadsLive, showLive } from './show-live'

export const startSession: Handler<'session.start'> = async (asked, ctx) => {
  const view = await takeConsultationStep('startSession', asked, ctx)
  await openLive(asked.consultationId)
  await moved(asked.consultationId)
  return view
}

export const endSession: Handler<'session.end'> = (asked, ctx) =>
  takeConsultationStep(
    'endSession',
    { ...asked, carry: async ({ id }) => ({ facts: { present: (await attendancesOf(id)).length } }) },
    ctx,
  )

const wordsOf = (deed: LiveDeed) =>
  'text' in deed ? [deed.text, ...('options' in deed ? deed.options : [])].join('\n') : ''

async function countsOf(live: Live): Promise<number[] | undefined> {
  const poll = openPoll(live)
  if (!poll) return undefined
  const cast = await pollVotesOf(live.id, [poll.id])
  return poll.options.map((_, n) => cast.filter(({ option }) => option === n).length)
}

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
  const counts = deed.kind === 'CLOSE_POLL' ? await countsOf(before) : undefined
  await saveLive(steerLive(before, deed, { id: ctx.newId(), at: ctx.now(), counts, key }), before)
  await moved(consultationId, true)
  return showLive(consultation, ctx)
}
