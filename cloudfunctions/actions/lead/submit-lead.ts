import type { Parsed } from '@shared/contract'
import { AppError } from '@shared/domain/errors'
import { advance } from '@shared/domain/lead/advance'
import type { Lead } from '@shared/domain/lead/lead'
import { wasRewritten } from '@shared/domain/lead/was-rewritten'
import { hasRole, SYSTEM } from '@shared/domain/person/actor'
import { emergencyIn } from '@shared/domain/text/emergency-in'
import { titleOf } from '@shared/domain/text/title-of'
import { checkLead } from '../../jobs/check-leads'
import { keyedId } from '../../store/keyed-id'
import { channelOf, linkToLead } from '../../store/lead-origins'
import { addLead, getLead } from '../../store/leads'
import { takeOne } from '../../store/limits'
import { nextLeadNo } from '../../store/numbers'
import { claimPhotos } from '../../store/photos'
import { findById } from '../../store/writes'
import type { Ctx, Handler } from '../context'
import { giveLeadConsents } from './give-lead-consents'
import { areaOfLead, categoryOfLead } from './place-lead'
import { showLead } from './show-lead'

type Draft = Parsed<'lead.submit'>

/**
 * A resident or a member raises a lead. It is saved before it is checked, so that a checker that is down loses
 * nothing; and its id is made of the person and the phone's key, so that a lead sent twice is one lead. Throws
 * `conflict` arrived where it came before with other words: they would be lost if this were answered like the first.
 */
export const submitLead: Handler<'lead.submit'> = async (draft, ctx) => {
  const id = keyedId(ctx.actor.id, draft.key)
  const { origin } = draft
  const channel = origin && (await channelOf(origin, ctx.actor.id))
  await raiseLead({ id, ...(channel && { channel }) }, draft, ctx)
  if (origin) await linkToLead(origin, id)
  return showLead(await getLead(id), ctx)
}

/** What is not as when somebody raises her own lead: whose it is, and who wrote it down. */
type As = Pick<Lead, 'id'> & Partial<Pick<Lead, 'authorId' | 'channel' | 'helped'>>

/** Saves a lead unless it is there, writes down what its author agreed to, and has it checked. */
export async function raiseLead(as: As, draft: Draft, ctx: Ctx): Promise<void> {
  const { id, authorId = ctx.actor.id } = as
  if (!(await findById('leads', id))) await addNew(as, draft, ctx)
  else if (wasRewritten(await getLead(id), draft))
    throw new AppError('conflict', 'arrived before with other words', { field: 'arrived' })
  await giveLeadConsents(id, draft, { ...ctx, actor: { ...ctx.actor, id: authorId } })
  await checkSoon(id, ctx)
}

async function addNew(as: As, draft: Draft, ctx: Ctx): Promise<void> {
  const { id } = as
  const urgent =
    !draft.insist &&
    emergencyIn([draft.situation, draft.analysis, draft.suggestion].filter(Boolean).join('。'))
  if (urgent) throw new AppError('emergency', 'an emergency is not a lead', { field: urgent })
  demandWhole(draft, ctx)
  const area = await areaOfLead(draft.placeId)
  await categoryOfLead(draft.categoryId)
  if (!as.helped) await takeOne(ctx.actor.id, 'submit', ctx.settings)
  await claimPhotos(draft.photoIds, ctx.actor.id, id)
  const at = ctx.now()
  const seed = { ...leadOf(id, draft, { area, at, ctx, no: await nextLeadNo(at) }), ...as }
  const { lead } = advance(seed, 'submit', { by: SYSTEM, at, rules: ctx.settings })
  const [event] = lead.history
  const by = {
    actorId: ctx.actor.id,
    role: as.helped ? ('stationHelper' as const) : seed.authorRole,
    key: draft.key,
    facts: { channel: seed.channel },
  }
  await addLead({
    ...lead,
    revision: 1,
    history: event ? [{ ...event, ...by, id: `${id}:1`, revision: 1 }] : [],
  })
}

/** What the form asks of some and not of all: a member's three parts, a name to be shown, a contact to be given. */
function demandWhole(draft: Draft, { actor }: Ctx) {
  const { visibility, contact, contactForUnit } = draft
  const asMember = draft.asMember && hasRole(actor, 'member')
  const demanded = [
    ...(asMember ? (['analysis', 'suggestion', 'categoryId'] as const).filter(field => !draft[field]) : []),
    ...(visibility === 'PUBLIC_NAMED' && !contact?.name ? ['name'] : []),
    ...(contactForUnit && !contact?.phone ? ['phone'] : []),
  ]
  const [field] = demanded
  if (field) throw new AppError('invalid_input', `no ${field}`, { field })
}

type Setting = { area: string[]; at: string; no: string; ctx: Ctx }

function leadOf(id: string, draft: Draft, { area, at, no, ctx }: Setting): Lead {
  const { key: _key, insist: _insist, asMember, title, placeId: _place, ...written } = draft
  return {
    ...written,
    id,
    no,
    revision: 1,
    status: 'SAFETY_CHECK',
    authorId: ctx.actor.id,
    authorRole: asMember && hasRole(ctx.actor, 'member') ? 'member' : 'resident',
    channel: 'ONLINE',
    title: title ?? titleOf(draft.situation),
    area,
    createdAt: at,
    statusAt: at,
    returnedBy: [],
    round: 1,
    replies: [],
    followers: 0,
    met: 0,
    remindersSent: [],
    history: [],
  }
}

/** The check is tried at once; if it fails the clock tries again. The author never waits for it in vain. */
async function checkSoon(id: string, ctx: Ctx): Promise<void> {
  try {
    await checkLead(id, { settings: ctx.settings, at: ctx.now() })
  } catch (error) {
    console.error(ctx.requestId, 'check of a lead put off', error instanceof AppError ? error.code : 'failed')
  }
}
