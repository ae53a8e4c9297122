import type { Parsed } from '@shared/contract'
import type { Preparation } from '@shared/domain/consultation/preparation'
import { AppError } from '@shared/domain/errors'
import { seatedByRole } from '../../store/seats'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Handler } from '../context'
import { everybodyConcerned, newsOf, timeFacts } from './convener-news'
import { demandDaysAhead } from './demand-days-ahead'
import { laterThan } from './later-than'

/** The preparation with its new days; each that is named is to come. */
function newDays(
  before: Preparation,
  { sessionAt, onlineUntil, spot }: Parsed<'consultation.resume'>,
  at: string,
): Preparation {
  if (sessionAt !== undefined && sessionAt <= at)
    throw new AppError('invalid_input', 'a time that is over', { field: 'sessionAt' })
  return {
    ...before,
    ...(sessionAt !== undefined && { sessionAt }),
    ...(spot !== undefined && { spot }),
    ...(onlineUntil !== undefined && { onlineUntil: laterThan(onlineUntil, at) }),
  }
}

/** What was open opens again: to days that are to come, and to those who still sit there. */
async function reopened(id: string, preparation: Preparation, at: string) {
  demandDaysAhead(preparation, at)
  return { ties: { seated: await seatedByRole(id) }, dueAt: preparation.onlineUntil }
}

/** A new time is a fact that everybody needs: MUST news, so that nobody stands before a locked door. */
export const resume: Handler<'consultation.resume'> = (asked, ctx) =>
  takeConsultationStep(
    'resume',
    {
      ...asked,
      carry: async (before, at) => {
        const { id, pausedFrom } = before
        const preparation = newDays(before.preparation, asked, at)
        const open = pausedFrom === 'OPEN_ONLINE' ? await reopened(id, preparation, at) : undefined
        return {
          ...(open && { ties: open.ties }),
          set: { preparation, pausedFrom, stateDueAt: open?.dueAt },
          facts: preparation.sessionAt ? { date: preparation.sessionAt } : {},
          news: after => [
            newsOf(after, ctx, {
              ...{ kind: 'consult.changed', to: everybodyConcerned(after), facts: timeFacts(after) },
              ...(asked.sessionAt && { dueAt: asked.sessionAt }),
            }),
          ],
        }
      },
    },
    ctx,
  )
