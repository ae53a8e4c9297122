import type { Input } from '@shared/contract'
import { personIdOf } from '../../cloudfunctions/store/identities'
import { keyedId } from '../../cloudfunctions/store/keyed-id'
import { as } from './caller'
import { openidFor } from './personas'
import { townData } from './town-data'

const OFFICE = 's02'
const keyOf = (...parts: string[]) => `seed-${parts.join('-')}`.padEnd(16, '-').slice(0, 64)
const personOf = (id: string) => personIdOf(openidFor(id))

/** Where a consultation of the town's data lies. */
export const roomIdOf = async (id: string) => keyedId(await personOf(OFFICE), keyOf('call', id))

type Call = { id: string; title: string; hall: string; until: string; month?: string | undefined }
type Topic = { by: string; title: string; supporters?: readonly string[] }

/** The record as it is now, and the key of this very tap. */
async function on(id: string, step: string) {
  const consultationId = await roomIdOf(id)
  const { revision } = await as(OFFICE)('consultation.get', { consultationId })
  return { consultationId, revision, key: keyOf(id, step, String(revision)) }
}

/** Opens a call, which `roomIdOf` finds again. */
export async function openCall({ id, title, hall, until, month }: Call) {
  const monthId = month && keyedId(await personOf(OFFICE), keyOf('month', month))
  const asked = { title, hallId: hall, until, key: keyOf('call', id) }
  return as(OFFICE)('consultation.open', { ...asked, ...(monthId && { monthId }) })
}

export async function propose(id: string, { by, title, supporters = [] }: Topic) {
  const consultationId = await roomIdOf(id)
  const asked = { consultationId, title, source: 'PUBLIC_LEAD' as const }
  const topic = await as(by)('topic.propose', { ...asked, key: keyOf(id, by, 'topic') })
  for (const who of supporters) await as(who)('topic.support', { topicId: topic.id, on: true })
}

/** Ends the call and sends the topic that most people want up the chain. */
export async function nominate(id: string, text: string) {
  const before = await on(id, 'shortlist')
  await as(OFFICE)('consultation.shortlist', before)
  const { rows } = await as(OFFICE)('topic.list', { consultationId: before.consultationId })
  const topicId = rows[0]?.id ?? ''
  await as(OFFICE)('consultation.nominate', { ...(await on(id, 'nominate')), topicId, text })
}

/** The town's own worker first, then the committee, the office and the chairs. */
export async function approve(id: string, levels: number, plannedFor?: string) {
  const { area } = await as(OFFICE)('consultation.get', { consultationId: await roomIdOf(id) })
  const worker = townData.staff.find(
    ({ roles, town = '' }) => roles.includes('townWorker') && area.includes(town),
  )
  for (const who of [worker?.id ?? OFFICE, 'sup2', OFFICE, 'sup1'].slice(0, levels))
    await as(who)('consultation.approve', {
      ...(await on(id, `approve-${who}`)),
      ...(plannedFor !== undefined && { plannedFor }),
    })
}

export async function startPrep(id: string, convener: string) {
  const personId = await personOf(convener)
  await as(OFFICE)('consultation.appointConvener', { ...(await on(id, 'convener')), personId })
  await as(convener)('consultation.startPrep', await on(id, 'prep'))
}

export const prepare = async (
  id: string,
  convener: string,
  change: Input<'consultation.prepare'>['change'],
) => as(convener)('consultation.prepare', { ...(await on(id, 'prepare')), change })

/** Residents apply and are seated; members and units are asked and say yes; experts are phoned. */
export async function seat(
  id: string,
  convener: string,
  of: { role: Input<'seat.invite'>['role']; who: string },
) {
  const consultationId = await roomIdOf(id)
  const { role, who } = of
  if (role === 'RESIDENT' || role === 'STAKEHOLDER') {
    await as(who)('seat.apply', { consultationId, role, note: '这件事和我天天有关。' })
    const seatId = `${consultationId}:${await personOf(who)}`
    return as(convener)('seat.decide', { consultationId, seatId, seat: true })
  }
  if (role === 'EXPERT')
    return as(convener)('seat.invite', { consultationId, role, who: { expertId: await expertIdOf(who) } })
  const asked = role === 'UNIT' ? { unitId: who } : { personId: await personOf(who) }
  await as(convener)('seat.invite', { consultationId, role, who: asked })
  return as(role === 'UNIT' ? `${who}C` : who)('seat.answer', { consultationId, yes: true })
}

export const openRoom = async (id: string, convener: string) =>
  as(convener)('consultation.openOnline', await on(id, 'open'))

const expertIdOf = async (id: string) => keyedId(await personOf(OFFICE), keyOf('expert', id))

/** The directory, each with the day on which she agreed. */
export async function addExperts(consentOn: string) {
  for (const { id, name, field, title } of townData.experts)
    await as(OFFICE)('expert.save', { expert: { name, field, title, consentOn }, key: keyOf('expert', id) })
}

/** A themed month, which `openCall` finds again by its first day. */
export const addMonth = (month: Input<'month.save'>['month']) =>
  as(OFFICE)('month.save', { month, key: keyOf('month', month.from) })
