import type { LeadView } from '@shared/domain/lead/lead-view'
import { AppError } from '@shared/domain/errors'
import type { Ctx, Handler } from '../context'
import { answerQuestion, confirmAnswer, denyAnswer, withdrawLead } from '../lead/author-steps'
import { helpingWith, logDeed } from './helping'

type Step = 'answer' | 'confirm' | 'deny' | 'withdraw'
type Asked = { sessionId: string; leadId: string }
type Take<A> = (asked: Omit<A, 'sessionId'>, ctx: Ctx) => Promise<LeadView>

/** The author's own step, taken by the helper who sits beside her: on the lead of the session, and logged. */
const helped =
  <A extends Asked>(step: Step, take: Take<A>) =>
  async ({ sessionId, ...asked }: A, ctx: Ctx): Promise<LeadView> => {
    const { session, leadId, help } = await helpingWith(sessionId, ctx)
    if (asked.leadId !== leadId) throw new AppError('not_found', 'not the lead of the session')
    const view = await take(asked, help)
    await logDeed(step, session, ctx)
    return view
  }

export const helpAnswer: Handler<'helper.answer'> = helped('answer', answerQuestion)
export const helpConfirm: Handler<'helper.confirm'> = helped('confirm', confirmAnswer)
export const helpDeny: Handler<'helper.deny'> = helped('deny', denyAnswer)
export const helpWithdraw: Handler<'helper.withdraw'> = helped('withdraw', withdrawLead)
