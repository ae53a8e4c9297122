import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Correction, CorrectionView } from '@shared/domain/consultation/correction'
import { leadsTalk } from '@shared/domain/consultation/voice'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { checkEntry } from '../../jobs/check-entry'
import { getConsultation } from '../../store/consultations'
import { addCorrection, answerStored, correctionsOf, getCorrection } from '../../store/corrections'
import { keyedId } from '../../store/keyed-id'
import { takingPart } from '../commitment/taking-part'
import { matterOf } from '../consultation/matter-of'
import type { Handler } from '../context'
import { demandLeading, leadsRoom } from './leads-room'

/** Each has to be answered before anything is published: one person holds up no town. */
const MOST_OF_ONE = 10

const viewFor =
  (personId: string) =>
  (correction: Correction): CorrectionView => {
    const { id, part, row, text, at, state, answer } = correction
    return {
      ...{ id, part, text, at, state, mine: correction.personId === personId },
      ...(row !== undefined && { row }),
      ...(answer && { answer }),
    }
  }

const newsToConvener = (consultation: Consultation, { id, at, personId }: Correction): MatterEvent[] =>
  consultation.convenerId
    ? [
        {
          ...{ id: `${id}:new`, at, actorId: personId, kind: 'consult.corrected' },
          to: [{ person: consultation.convenerId }],
          matter: matterOf(consultation),
          facts: { hallId: consultation.hallId },
        },
      ]
    : []

/**
 * Somebody who took part, and does not lead by now, wants the minutes mended. Only who leads the room and she herself read it: words in doubt
 * have found their reader; surely bad ones are refused.
 */
export const correctMinutes: Handler<'closing.correct'> = async (asked, { actor, now }) => {
  const { consultationId, key, part, row, text } = asked
  const consultation = await getConsultation(consultationId)
  const { seated, took } = await takingPart(consultationId, actor)
  if (!seated && !took) throw new AppError('forbidden', 'took no part')
  if (leadsTalk(actor, consultation)) throw new AppError('forbidden', 'who leads writes them herself')
  if (consultation.status !== 'CONFIRMING')
    throw new AppError('wrong_status', 'not to be corrected', { field: 'not_confirming' })
  const id = keyedId(actor.id, key)
  const own = await correctionsOf(consultationId, actor.id)
  const again = own.find(one => one.id === id)
  if (again) return viewFor(actor.id)(again)
  if (own.length >= MOST_OF_ONE)
    throw new AppError('too_many', 'enough of one person', { field: 'corrections' })
  await checkEntry({ personId: actor.id, text, isPublic: false })
  const correction: Correction = {
    ...{ id, consultationId, personId: actor.id, part, text, at: now() },
    ...(row !== undefined && { row }),
    state: 'OPEN',
  }
  return viewFor(actor.id)(await addCorrection(correction, newsToConvener(consultation, correction)))
}

/** All of them for who leads the room, one's own for everybody else. */
export const listCorrections: Handler<'closing.corrections'> = async ({ consultationId }, ctx) => {
  const leads = leadsRoom(await getConsultation(consultationId), ctx)
  const found = await correctionsOf(consultationId, leads ? undefined : ctx.actor.id)
  return { rows: found.map(viewFor(ctx.actor.id)) }
}

const words = (taken: boolean, answer: string) => `${taken ? '已按您说的改' : '没有改'}。${answer}`

/** Taken or not, with a word why: the person who wrote it is told. Once. */
export const answerCorrection: Handler<'closing.answerCorrection'> = async (asked, ctx) => {
  const { consultationId, correctionId, taken, answer } = asked
  const consultation = await getConsultation(consultationId)
  demandLeading(consultation, ctx)
  const found = await getCorrection(correctionId)
  if (found.consultationId !== consultationId) throw new AppError('not_found', 'of another room')
  if (found.state !== 'OPEN') return viewFor(ctx.actor.id)(found)
  await checkEntry({ personId: ctx.actor.id, text: answer, isPublic: false })
  const answered: Correction = { ...found, state: taken ? 'TAKEN' : 'NOT_TAKEN', answer }
  const telling: MatterEvent = {
    ...{ id: `${found.id}:answer`, at: ctx.now(), actorId: ctx.actor.id },
    kind: 'consult.correctionAnswered',
    to: [{ person: found.personId }],
    matter: matterOf(consultation),
    facts: { hallId: consultation.hallId, text: words(taken, answer) },
  }
  const isOurs = await answerStored(answered, [telling])
  return viewFor(ctx.actor.id)(isOurs ? answered : await getCorrection(correctionId))
}
