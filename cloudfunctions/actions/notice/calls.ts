import { maskedPhone } from '@shared/domain/lead/contact-look'
import type { Lead } from '@shared/domain/lead/lead'
import { audienceOf } from '@shared/domain/lead/lead-audience'
import { hasMovedOn, reachOf, type CallRow, type Reach } from '@shared/domain/notice/call-row'
import type { Notice } from '@shared/domain/notice/notice'
import { noticeFilling } from '@shared/words/notice-filling'
import { inboxText } from '@shared/words/notice-words'
import { noteOnce } from '../../store/audit'
import { noteLook } from '../../store/contact-looks'
import { keyedId } from '../../store/keyed-id'
import { calledAbout, lateMust, listLateMusts, markTold } from '../../store/late-musts'
import { listByIds } from '../../store/lead-lists'
import { facesOf } from '../../store/people'
import { townNow } from '../../store/town'
import type { Ctx, Handler } from '../context'

type Call = { notice: Notice; lead: Lead | undefined; reach: Reach }

/** Whom these are for, as the office may know her. */
async function callsFor(notices: readonly Notice[], { actor }: Ctx): Promise<Call[]> {
  const [leads, faces, { units }] = await Promise.all([
    listByIds([...new Set(notices.flatMap(({ leadId }) => leadId ?? []))]),
    facesOf(notices.map(({ to }) => to)),
    townNow(),
  ])
  const readable = leads.filter(lead => audienceOf(lead, actor))
  return notices.map(notice => {
    const lead = readable.find(({ id }) => id === notice.leadId)
    return { notice, lead, reach: reachOf(notice, { lead, face: faces.get(notice.to), units }) }
  })
}

/** A letter is between two people: what it is called stays with them. */
const matterOf = ({ matter }: Notice) => matter && matter.kind !== 'letter' && { matter }

const rowOf = ({ notice, lead, reach: { phone, ...who } }: Call, title: string): CallRow => ({
  ...{ id: notice.id, kind: notice.kind, title, since: notice.at },
  ...who,
  ...(lead && { leadId: lead.id, leadTitle: lead.title }),
  ...(notice.leadNo && { leadNo: notice.leadNo }),
  ...matterOf(notice),
  ...(phone && { phone: maskedPhone(phone) }),
  ...(hasMovedOn(notice, lead) && { movedOn: true as const }),
})

/** Who has to be telephoned, and about what: no phone in it. */
export const listCalls: Handler<'notice.listCalls'> = async ({ cursor }, ctx) => {
  const [{ rows, ...more }, { units, places }] = await Promise.all([listLateMusts(cursor), townNow()])
  const names = { units, places, letters: ctx.settings.letters }
  const titleOf = (notice: Notice) => inboxText(notice.kind, noticeFilling(notice, names)).title
  const calls = await callsFor(rows, ctx)
  return { rows: calls.map(call => rowOf(call, titleOf(call.notice))), ...more }
}

/** An author finds out who looked at the phone that she left; a unit's is no secret. */
async function noteForAuthor(id: string, { lead, reach }: Call, { actor, now }: Ctx) {
  const role = actor.roles.find(one => one === 'proposalChief' || one === 'proposalStaff')
  if (!lead?.authorId || !reach.author || !role) return
  await noteLook({ id, leadId: lead.id, personId: actor.id, ownerId: lead.authorId, role, at: now() })
}

/** A phone in clear, while its owner is on the list. Each look is on record before it is shown, once a key. */
export const lookAtPhone: Handler<'notice.lookAtPhone'> = async ({ id, key }, ctx) => {
  const notice = await lateMust(id)
  const [call] = await callsFor([notice], ctx)
  if (!call?.reach.phone) return {}
  const look = keyedId(ctx.actor.id, `${key}:${id}`)
  await noteForAuthor(look, call, ctx)
  await noteOnce(look, { at: ctx.now(), actor: ctx.actor.id, ...calledAbout('notice.lookAtPhone', notice) })
  return { phone: call.reach.phone }
}

/** She knows it by telephone. Said twice it is one line of the record. */
export const told: Handler<'notice.told'> = async ({ id }, { actor, now }) => {
  await markTold(id, { at: now(), actor: actor.id })
  return { done: true }
}
