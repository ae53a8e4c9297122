import { AppError } from '@shared/domain/errors'
import { releaseEvents } from '@shared/domain/lead/release-events'
import { releasePhotos } from '../../store/photos'
import type { Handler } from '../context'
import { takeStep } from '../lead/take-step'

/** What a person decides where the machine was in doubt. */
export const releaseHeld: Handler<'lead.releaseHeld'> = (asked, ctx) =>
  takeStep(
    'releaseHeld',
    {
      ...asked,
      carry: async ({ photoIds, history }) => {
        // what the machine refused is judged by this very step only after an appeal
        await releasePhotos(photoIds, history.some(({ step }) => step === 'appeal') ? photoIds : [])
        return { set: { contentReason: undefined, textChecked: true } }
      },
    },
    ctx,
  )

export const rejectHeld: Handler<'lead.rejectHeld'> = (asked, ctx) => {
  const { reasonCode } = asked
  const set = { contentReason: reasonCode, judgedBy: ctx.actor.id }
  return takeStep('rejectHeld', { ...asked, carry: () => ({ set, facts: { reasonCode } }) }, ctx)
}

/** A person looked at words and photos that the machine doubted: now everybody sees them who reads the lead. */
export const releaseEntry: Handler<'lead.releaseEntry'> = (asked, ctx) =>
  takeStep(
    'releaseEntry',
    {
      ...asked,
      carry: async ({ history }) => {
        const entry = history.find(({ id, held }) => id === asked.eventId && held)
        if (!entry) throw new AppError('invalid_input', 'no such entry', { field: 'entry' })
        await releasePhotos(entry.photoIds ?? [])
        return { set: { history: releaseEvents(history, [entry.id]) } }
      },
    },
    ctx,
  )
