import { dueAfter } from '@shared/domain/calendar/due-after'
import { getLead } from '../../store/leads'
import { freePhotos } from '../../store/photos'
import { unfollow } from '../../store/follows'
import type { Handler } from '../context'
import { takeStep } from './take-step'
import { withdrawLeadConsents } from './withdraw-lead-consents'
import { writtenEntry } from './written-entry'

/** The steps that belong to the author; what each one carries stands here, what allows it in the flow. */
export const undoLead: Handler<'lead.undo'> = async (asked, ctx) => {
  const view = await takeStep('undo', asked, ctx)
  const { photoIds } = await getLead(asked.leadId)
  await freePhotos(photoIds, asked.leadId)
  return view
}

export const supplementLead: Handler<'lead.supplement'> = (asked, ctx) =>
  takeStep('supplement', { ...asked, carry: lead => writtenEntry(asked, lead, ctx) }, ctx)

/** Between her and the office: she may say there whom to call. */
const between = <W extends object>(written: W) => ({ ...written, isPublic: false })

export const answerQuestion: Handler<'lead.answer'> = (asked, ctx) =>
  takeStep('answer', { ...asked, carry: lead => writtenEntry(between(asked), lead, ctx) }, ctx)

export const reopenLead: Handler<'lead.reopen'> = (asked, ctx) =>
  takeStep('reopen', { ...asked, carry: lead => writtenEntry(between(asked), lead, ctx) }, ctx)

export const appealVerdict: Handler<'lead.appeal'> = (asked, ctx) =>
  takeStep('appeal', { ...asked, carry: () => ({ text: asked.text, set: { appealed: true } }) }, ctx)

export const objectToMerge: Handler<'lead.objectMerge'> = (asked, ctx) =>
  takeStep(
    'objectMerge',
    {
      ...asked,
      carry: async lead => {
        const entry = await writtenEntry(between(asked), lead, ctx)
        if (lead.mergedInto) await unfollow(lead.mergedInto.id, ctx.actor.id)
        return { ...entry, set: { mergedInto: undefined, mergeObjected: true } }
      },
    },
    ctx,
  )

export const agreeToOpen: Handler<'lead.agreeToOpen'> = (asked, ctx) =>
  takeStep('agreeToOpen', { ...asked, carry: () => ({ set: { membersAgreed: true } }) }, ctx)

export const confirmAnswer: Handler<'lead.confirm'> = (asked, ctx) =>
  takeStep(
    'confirm',
    {
      ...asked,
      carry: async (lead, at) => ({
        ...(await writtenEntry(asked, lead, ctx)),
        set: { confirmed: true, closedAt: at },
        facts: { ...(lead.resultMeaning && { resultMeaning: lead.resultMeaning }) },
      }),
    },
    ctx,
  )

/** Back to the unit with a new promise; the second time supervisors see it too (rulings 2). */
export const denyAnswer: Handler<'lead.deny'> = (asked, ctx) =>
  takeStep(
    'deny',
    {
      ...asked,
      carry: async (lead, at) => {
        const { terms, calendar } = ctx.settings
        const dueAt = dueAfter(at, { days: Math.min(...terms.referDays) }, calendar)
        const round = lead.round + 1
        const set = { round, dueAt, dueBefore: undefined, resultMeaning: undefined }
        return {
          ...(await writtenEntry(asked, lead, ctx)),
          set: { ...set, ...(round > 2 && { supervised: true }) },
          facts: { round, date: dueAt, ...(lead.unitId && { unitId: lead.unitId }) },
        }
      },
    },
    ctx,
  )

export const reboundLead: Handler<'lead.rebound'> = (asked, ctx) =>
  takeStep(
    'rebound',
    {
      ...asked,
      carry: async lead => ({
        ...(await writtenEntry(asked, lead, ctx)),
        set: {
          lastUnitId: lead.unitId,
          unitId: undefined,
          dueAt: undefined,
          dueBefore: undefined,
          closedAt: undefined,
          confirmed: undefined,
          resultMeaning: undefined,
          returnedBy: [],
          round: 1,
        },
        facts: { ...(lead.unitId && { unitId: lead.unitId }) },
      }),
    },
    ctx,
  )

export const withdrawLead: Handler<'lead.withdraw'> = (asked, ctx) =>
  takeStep(
    'withdraw',
    { ...asked, carry: () => ({ facts: asked.reasonCode ? { reasonCode: asked.reasonCode } : {} }) },
    ctx,
  )

/** The name goes, the matter stays if anybody else follows it. She sees it a last time as its author. */
export const withdrawName: Handler<'lead.withdrawName'> = async (asked, ctx) => {
  const view = await takeStep(
    'withdrawName',
    {
      ...asked,
      carry: () => ({ set: { authorId: undefined, contact: undefined, contactForUnit: false } }),
      shown: saved => ({ ...saved, authorId: ctx.actor.id }),
    },
    ctx,
  )
  await withdrawLeadConsents(asked.leadId, ctx)
  return view
}
