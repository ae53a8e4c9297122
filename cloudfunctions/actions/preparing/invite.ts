import type { Parsed } from '@shared/contract'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Seat, SeatRole } from '@shared/domain/consultation/seat'
import { AppError } from '@shared/domain/errors'
import type { Role } from '@shared/domain/person/role'
import { fill } from '@shared/words/fill-words'
import { raisedWords } from '@shared/words/raised-words'
import { getConsultation } from '../../store/consultations'
import { getExpert } from '../../store/experts'
import { pushConsultationNews } from '../../store/consultation-news'
import { personById } from '../../store/people'
import { seatId } from '../../store/seats'
import { addSeat, findSeat, saveSeat } from '../../store/seat-lists'
import type { Ctx, Handler } from '../context'
import { unitOfLead } from '../lead/place-lead'
import { demandChair } from './demand-chair'
import { demandPreparer, demandSeatsOpen } from './demand-preparer'
import { seatNews, whoSits } from './seat-news'
import { whoRaisedIt } from './who-raised-it'

type Who = Parsed<'seat.invite'>['who']
const bad = (field: string) => new AppError('invalid_input', `not to be invited: ${field}`, { field })

/** Roles of the roster that may be asked for a seat; other residents come by their own application. */
const rolesFor: Partial<Record<SeatRole, readonly Role[]>> = {
  MEMBER: ['member'],
  ELDER: ['member', 'stationHelper', 'convener'],
  STAKEHOLDER: ['member', 'stationHelper', 'convener'],
}

async function personSeat(personId: string, role: SeatRole) {
  const { roles, name } = await personById(personId)
  if (!rolesFor[role]?.some(one => roles.includes(one))) throw bad('who')
  return { personId, ...(name !== undefined && { shownName: name }) }
}

/** An expert who agreed to be asked. Without an account she is phoned, and sits at once. */
async function expertSeat(expertId: string) {
  const { consentOn, personId, name } = await getExpert(expertId)
  if (consentOn === undefined) throw bad('expert_consent')
  return { expertId, shownName: name, ...(personId !== undefined && { personId }) }
}

const raisedFor: readonly SeatRole[] = ['RESIDENT', 'STAKEHOLDER', 'ELDER']

/** Who brought the matter is asked by what she brought; she alone decides whether her name stands there. */
async function raisedSeat(raisedId: string, role: SeatRole, consultation: Consultation) {
  const found = (await whoRaisedIt(consultation)).find(({ id }) => id === raisedId)
  if (!found || !raisedFor.includes(role)) throw bad('who')
  return { personId: found.personId, note: fill(raisedWords[found.kind], { about: found.about }) }
}

async function seatFor(
  who: Who,
  role: SeatRole,
  consultation: Consultation,
): Promise<Pick<Seat, 'personId' | 'unitId' | 'expertId' | 'shownName' | 'note'>> {
  if ('unitId' in who) {
    if (role !== 'UNIT') throw bad('role')
    await unitOfLead(who.unitId)
    return { unitId: who.unitId }
  }
  if ('expertId' in who) {
    if (role !== 'EXPERT') throw bad('role')
    return expertSeat(who.expertId)
  }
  if ('raisedId' in who) return raisedSeat(who.raisedId, role, consultation)
  return personSeat(who.personId, role)
}

/** Invites anew whoever had said no, was refused or left; whoever waits or sits there stays as she is. */
async function place(seat: Seat): Promise<Seat | undefined> {
  const { added } = await addSeat(seat)
  if (added) return seat
  const before = await findSeat(seat.id)
  if (!before || !['DECLINED', 'REFUSED', 'LEFT'].includes(before.state)) return undefined
  return (await saveSeat(seat, before)) ? seat : undefined
}

export const inviteSeat: Handler<'seat.invite'> = async ({ consultationId, role, who }, ctx: Ctx) => {
  const consultation = await getConsultation(consultationId)
  demandPreparer(consultation, ctx)
  demandSeatsOpen(consultation)
  const fields = await seatFor(who, role, consultation)
  const { personId, unitId, expertId = '' } = fields
  if (personId !== undefined && personId === consultation.convenerId) throw bad('takes_no_side')
  await demandChair(consultation, { personId, role })
  const key = personId !== undefined ? { personId } : unitId !== undefined ? { unitId } : { expertId }
  const isPhoned = personId === undefined && unitId === undefined
  const placed = await place({
    ...fields,
    id: seatId(consultationId, key),
    consultationId,
    role,
    state: isPhoned ? 'SEATED' : 'INVITED',
    at: ctx.now(),
  })
  if (placed && !isPhoned)
    await pushConsultationNews(consultationId, [
      seatNews(consultation, placed, { kind: 'consult.invited', to: whoSits(placed), ctx }),
    ])
  return { done: true }
}
