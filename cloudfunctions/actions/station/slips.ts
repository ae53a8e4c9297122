import { AppError } from '@shared/domain/errors'
import { slipOf } from '@shared/domain/station/slip-view'
import { findLead } from '../../store/leads'
import { issueSlip, leadIdOfSlip, revokeSlips } from '../../store/slips'
import { wxaCode } from '../../wechat/wxa-code'
import type { Handler } from '../context'
import { helpingWith, noteHelp } from './helping'

/** A paper for somebody without a phone. Without WeChat's picture it still has its number and its code. */
export const issue: Handler<'slip.issue'> = async ({ sessionId }, ctx) => {
  const { leadId } = await helpingWith(sessionId, ctx)
  const code = await issueSlip(leadId, ctx.now())
  await noteHelp('slip.issue', leadId, ctx)
  const scene = code.replaceAll('-', '')
  const picture = wxaCode({ page: 'station/slip/index', scene, state: ctx.settings.miniprogramState })
  const image = await picture.catch(() => undefined)
  return { code, ...(image && { image }) }
}

/** A paper that was lost shows nothing from now on. */
export const revoke: Handler<'slip.revoke'> = async ({ sessionId }, ctx) => {
  const { leadId } = await helpingWith(sessionId, ctx)
  await revokeSlips(leadId)
  await noteHelp('slip.revoke', leadId, ctx)
  return { done: true }
}

/** How far it has come, for whoever holds the paper. */
export const viewSlip: Handler<'slip.view'> = async ({ code }, { now, settings }) => {
  const leadId = await leadIdOfSlip(code)
  const lead = leadId === undefined ? undefined : await findLead(leadId)
  if (!lead) throw new AppError('not_found', 'no such slip', { field: 'slip' })
  return slipOf(lead, { at: now(), rules: settings })
}
