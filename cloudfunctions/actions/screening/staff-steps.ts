import { dueAfter } from '@shared/domain/calendar/due-after'
import { AppError } from '@shared/domain/errors'
import type { Handler } from '../context'
import { categoryOfLead, unitOfLead } from '../lead/place-lead'
import { takeStep } from '../lead/take-step'
import { writtenEntry } from '../lead/written-entry'

const bad = (field: string) => new AppError('invalid_input', `no such ${field}`, { field })

export const askAuthor: Handler<'lead.ask'> = (asked, ctx) =>
  takeStep(
    'ask',
    { ...asked, carry: () => ({ text: asked.question, set: { question: asked.question } }) },
    ctx,
  )

/** Acceptance may mend the title and the category; the old title stays in the history (rulings 3.1). */
export const acceptLead: Handler<'lead.accept'> = async (asked, ctx) => {
  const { title, categoryId, text } = asked
  await categoryOfLead(categoryId)
  return takeStep(
    'accept',
    {
      ...asked,
      carry: (lead, at) => {
        const renamed = title !== undefined && title !== lead.title
        const category = categoryId ?? lead.categoryId
        return {
          text,
          set: {
            acceptedAt: lead.acceptedAt ?? at,
            question: undefined,
            ...(title && { title }),
            categoryId: category,
          },
          facts: { ...(category && { category }), ...(renamed && { oldTitle: lead.title }) },
        }
      },
    },
    ctx,
  )
}

export const declineLead: Handler<'lead.decline'> = (asked, ctx) => {
  const { reasonCode, text } = asked
  if (!ctx.settings.declineCodes.includes(reasonCode)) throw bad('reason_code')
  const set = { decline: { code: reasonCode, ...(text && { text }) } }
  return takeStep('decline', { ...asked, carry: () => ({ text, set, facts: { reasonCode } }) }, ctx)
}

export const redirectLead: Handler<'lead.redirect'> = (asked, ctx) => {
  const { channel, text } = asked
  if (!ctx.settings.redirectChannels.includes(channel)) throw bad('channel')
  const set = { redirect: { channel, ...(text && { text }) } }
  return takeStep('notOurs', { ...asked, carry: () => ({ text, set, facts: { channel } }) }, ctx)
}

export const askToOpen: Handler<'lead.askToOpen'> = (asked, ctx) =>
  takeStep('askToOpen', { ...asked, carry: () => ({ set: { membersAsked: true } }) }, ctx)

/**
 * The clock of the unit starts here, not when somebody signs for it (domain.md 0.9). A unit that gave it back before
 * may get it again, and cannot give it back a second time: no matter wanders between two desks for ever.
 */
export const referLead: Handler<'lead.refer'> = async (asked, ctx) => {
  const { unitId, days, text } = asked
  const { terms, calendar } = ctx.settings
  if (!terms.referDays.includes(days)) throw bad('days')
  await unitOfLead(unitId)
  return takeStep(
    'refer',
    {
      ...asked,
      carry: (_lead, at) => {
        const dueAt = dueAfter(at, { days }, calendar)
        return {
          text,
          set: { unitId, dueAt, dueBefore: undefined, nudgedAt: undefined },
          facts: { unitId, date: dueAt },
        }
      },
    },
    ctx,
  )
}

export const approveReturn: Handler<'lead.approveReturn'> = (asked, ctx) =>
  takeStep(
    'approveReturn',
    {
      ...asked,
      carry: ({ unitId, returnAsked }) => ({
        text: asked.text,
        set: { lastUnitId: unitId, unitId: undefined, dueAt: undefined, returnAsked: undefined },
        facts: { ...(unitId && { unitId }), ...(returnAsked && { toUnitId: returnAsked.toUnitId }) },
      }),
    },
    ctx,
  )

export const refuseReturn: Handler<'lead.refuseReturn'> = (asked, ctx) =>
  takeStep(
    'refuseReturn',
    {
      ...asked,
      carry: ({ unitId }) => ({
        text: asked.text,
        set: { returnAsked: undefined },
        facts: unitId ? { unitId } : {},
      }),
    },
    ctx,
  )

/** Lawful: the old promise stays visible, the ladder of reminders starts anew. */
export const approveExtension: Handler<'lead.approveExtension'> = (asked, ctx) =>
  takeStep(
    'approveExtension',
    {
      ...asked,
      carry: ({ dueAt, dueBefore, extensionAsked, unitId }) => ({
        text: asked.text,
        set: {
          dueAt: extensionAsked?.dueAt,
          dueBefore: dueBefore ?? dueAt,
          extensionAsked: undefined,
          remindersSent: [],
        },
        facts: {
          ...(unitId && { unitId }),
          ...(dueAt && { oldDate: dueAt }),
          ...(extensionAsked && { date: extensionAsked.dueAt, reasonCode: extensionAsked.reasonCode }),
        },
      }),
    },
    ctx,
  )

export const refuseExtension: Handler<'lead.refuseExtension'> = (asked, ctx) =>
  takeStep(
    'refuseExtension',
    {
      ...asked,
      carry: ({ dueAt }) => ({
        text: asked.text,
        set: { extensionAsked: undefined },
        facts: dueAt ? { date: dueAt } : {},
      }),
    },
    ctx,
  )

export const nudgeUnit: Handler<'lead.nudge'> = (asked, ctx) =>
  takeStep(
    'nudge',
    {
      ...asked,
      carry: async (lead, at) => ({
        ...(await writtenEntry(asked, lead, ctx)),
        set: { nudgedAt: at },
        facts: lead.unitId ? { unitId: lead.unitId } : {},
      }),
    },
    ctx,
  )
