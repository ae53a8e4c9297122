import { endOfDay, local } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import type { Lead } from '@shared/domain/lead/lead'
import type { Terms } from '@shared/domain/settings/settings'
import type { Handler } from '../context'
import { unitOfLead } from '../lead/place-lead'
import { releaseDoubted } from '../../store/photos'
import { takeStep } from '../lead/take-step'
import { writtenEntry } from '../lead/written-entry'

const ofUnit = ({ unitId }: Lead) => (unitId ? { unitId } : {})

export const acceptReferral: Handler<'lead.acceptReferral'> = (asked, ctx) =>
  takeStep('acceptReferral', { ...asked, carry: lead => ({ facts: ofUnit(lead) }) }, ctx)

export const requestReturn: Handler<'lead.requestReturn'> = async (asked, ctx) => {
  const { reasonCode, text, toUnitId } = asked
  await unitOfLead(toUnitId, 'suggested_unit')
  return takeStep(
    'requestReturn',
    {
      ...asked,
      carry: (lead, at) => {
        if (toUnitId === lead.unitId)
          throw new AppError('invalid_input', 'returned to itself', { field: 'suggested_unit' })
        const returnedBy = [...lead.returnedBy, ...(lead.unitId ? [lead.unitId] : [])]
        return {
          text,
          set: { returnAsked: { reasonCode, text, toUnitId, at }, returnedBy },
          facts: { ...ofUnit(lead), toUnitId, reasonCode },
        }
      },
    },
    ctx,
  )
}

export const reportProgress: Handler<'lead.progress'> = (asked, ctx) =>
  takeStep(
    'progress',
    { ...asked, carry: async lead => ({ ...(await writtenEntry(asked, lead, ctx)), facts: ofUnit(lead) }) },
    ctx,
  )

/** A later day than the promised one, and all extensions together not beyond what the tenant allows. */
function laterDue(date: string, { dueAt = '', dueBefore }: Lead, { extensionMaxDays }: Terms): string {
  const later = endOfDay(date)
  const latest = local(dueBefore ?? dueAt)
    .add(extensionMaxDays, 'day')
    .toISOString()
  if (later <= dueAt) throw new AppError('invalid_input', 'not later', { field: 'date' })
  if (later > latest) throw new AppError('invalid_input', 'too late', { field: 'extension_date' })
  return later
}

export const askExtension: Handler<'lead.askExtension'> = (asked, ctx) => {
  const { reasonCode, text, date } = asked
  return takeStep(
    'askExtension',
    {
      ...asked,
      carry: (lead, at) => {
        const dueAt = laterDue(date, lead, ctx.settings.terms)
        return {
          text,
          set: { extensionAsked: { reasonCode, text, dueAt, at } },
          facts: { ...ofUnit(lead), reasonCode, date: dueAt },
        }
      },
    },
    ctx,
  )
}

/** The clerk's draft goes to the leader. Words that the check doubts are for the leader's eye: to sign is to release. */
export const replyToLead: Handler<'lead.reply'> = (asked, ctx) => {
  const { reply, photoIds = [] } = asked
  const words = [reply.done, ...reply.nextSteps.map(({ text, owner }) => `${text} ${owner}`)].join('\n')
  return takeStep(
    'reply',
    {
      ...asked,
      carry: async (lead, at) => {
        const { held } = await writtenEntry({ text: words, photoIds }, lead, ctx)
        const draftReply = {
          ...reply,
          round: lead.round,
          unitId: lead.unitId ?? '',
          writtenBy: ctx.actor.id,
          writtenAt: at,
          ...(photoIds.length && { photoIds }),
          ...(held && { held }),
        }
        return {
          set: { draftReply, extensionAsked: undefined },
          facts: { ...ofUnit(lead), round: lead.round },
        }
      },
    },
    ctx,
  )
}

/** The leader's word makes it the unit's answer. Replied is not solved: the author has the last word. */
export const signReply: Handler<'lead.sign'> = (asked, ctx) =>
  takeStep(
    'sign',
    {
      ...asked,
      carry: async (lead, at) => {
        if (!lead.draftReply) throw new AppError('wrong_status', 'no reply to sign')
        const { held: _held, ...draft } = lead.draftReply
        await releaseDoubted(draft.photoIds ?? [])
        const { resultMeaning, round } = draft
        return {
          set: {
            draftReply: undefined,
            replies: [...lead.replies, { ...draft, signedBy: ctx.actor.id, signedAt: at }],
            resultMeaning,
            confirmed: undefined,
          },
          facts: { ...ofUnit(lead), resultMeaning, round },
        }
      },
    },
    ctx,
  )

export const signBack: Handler<'lead.signBack'> = (asked, ctx) =>
  takeStep('signBack', { ...asked, carry: lead => ({ text: asked.text, facts: ofUnit(lead) }) }, ctx)
