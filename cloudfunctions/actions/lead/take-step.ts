import { advance, type Move } from '@shared/domain/lead/advance'
import { audienceFor } from '@shared/domain/lead/audience-for'
import type { LeadView } from '@shared/domain/lead/lead-view'
import type { Lead } from '@shared/domain/lead/lead'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import { AppError } from '@shared/domain/errors'
import { leadFlow } from '@shared/domain/lead/lead-flow'
import { followOf } from '../../store/follows'
import { getLead, saveStep } from '../../store/leads'
import type { Ctx } from '../context'
import { showLead } from './show-lead'

type Asked = { leadId: string; revision: number; key: string }
/** What a step brings along: changes of the record, facts and words of its line in the history. */
export type Carried = Pick<Move, 'set' | 'facts' | 'text' | 'photoIds' | 'held' | 'awaitsPhotos'>
type Carry = (lead: Lead, at: string) => Carried | Promise<Carried>
/** `shown`: as whom the person sees the result, where the step takes away what made it hers. */
type Taking = Asked & { carry?: Carry; shown?: (saved: Lead) => Lead }

/**
 * The way of every command on a lead: find it, see whether this very tap was done before, ask for the revision that
 * the person saw, advance by the table, save, show. A command that arrives twice answers like the first time.
 */
export async function takeStep(step: LeadStep, asked: Taking, ctx: Ctx): Promise<LeadView> {
  const { leadId, revision, key, carry = () => ({}), shown = saved => saved } = asked
  const { actor, settings, now } = ctx
  const before = await getLead(leadId)
  if (before.history.some(event => event.key === key && event.actorId === actor.id))
    return showLead(shown(before), ctx)
  audienceFor(before, actor)
  if (before.revision !== revision)
    throw new AppError('conflict', `${step}: seen ${revision}, is ${before.revision}`)

  const at = now()
  const move = { by: actor, at, rules: settings, key, ties: await tiesFor(step, before, ctx) }
  advance(before, step, move) // refuses before anything is checked or written for it
  const { lead, event } = advance(before, step, { ...move, ...(await carry(before, at)) })
  return showLead(shown(await saveStep({ lead, event, before })), ctx)
}

/** Only the steps that a follower may take need to know whether she follows. */
const tiesFor = async (step: LeadStep, { id }: Lead, { actor }: Ctx) =>
  leadFlow[step].by.includes('follower') ? { follows: (await followOf(id, actor.id)) !== undefined } : {}
