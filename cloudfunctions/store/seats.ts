import { Seat, type SeatRole, type SeatState } from '@shared/domain/consultation/seat'
import type { Actor } from '@shared/domain/person/actor'
import * as z from '@shared/zod'
import { db } from './cloudbase'
import { findById } from './writes'

const from = ({ _id, ...fields }: { _id: string; [field: string]: unknown }): Seat =>
  Seat.parse({ ...fields, id: _id })

/** Made of room and person, unit or expert: nobody sits twice. */
export const seatId = (
  consultationId: string,
  who: { personId: string } | { unitId: string } | { expertId: string },
) => {
  if ('personId' in who) return `${consultationId}:${who.personId}`
  return 'unitId' in who ? `${consultationId}:unit:${who.unitId}` : `${consultationId}:expert:${who.expertId}`
}

/** A seat of hers that is over hides no seat of her unit. */
const over: readonly SeatState[] = ['DECLINED', 'REFUSED', 'LEFT']

/** Her own seat, or the one of the unit she acts for. */
export async function seatOf(consultationId: string, { id, unitId }: Actor): Promise<Seat | undefined> {
  const stored = await findById('seats', seatId(consultationId, { personId: id }))
  const own = stored && from(stored)
  if (!unitId || (own && !over.includes(own.state))) return own
  const units = await findById('seats', seatId(consultationId, { unitId }))
  return units ? from(units) : own
}

/** The chair she sits on: her own, else the one of the unit she acts for. */
export async function chairOf(consultationId: string, { id, unitId }: Actor): Promise<Seat | undefined> {
  for (const who of [{ personId: id }, ...(unitId ? [{ unitId }] : [])]) {
    const stored = await findById('seats', seatId(consultationId, who))
    const seat = stored && from(stored)
    if (seat?.state === 'SEATED') return seat
  }
  return undefined
}

const Counted = z.array(z.pick(Seat, { role: true }))

/** How many sit there in each role. */
export async function seatedByRole(consultationId: string): Promise<Partial<Record<SeatRole, number>>> {
  const { data } = await db
    .collection('seats')
    .where({ consultationId, state: 'SEATED' })
    .field({ role: true })
    .limit(1000)
    .get()
  const counts: Partial<Record<SeatRole, number>> = {}
  for (const { role } of Counted.parse((data as object[]).map(doc => ({ ...doc }))))
    counts[role] = (counts[role] ?? 0) + 1
  return counts
}
