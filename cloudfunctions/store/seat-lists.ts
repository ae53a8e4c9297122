import { Seat } from '@shared/domain/consultation/seat'
import { AppError } from '@shared/domain/errors'
import { allPages } from './all-pages'
import { _, db } from './cloudbase'
import { addOrFind, findById, whole } from './writes'

const seats = () => db.collection('seats')
type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): Seat => Seat.parse({ ...fields, id: _id })

/** Every seat of a room, in whatever state, the oldest first. */
export async function seatsOf(consultationId: string): Promise<Seat[]> {
  const rows = await allPages((after, limit) =>
    seats()
      .where({ consultationId, _id: _.gt(after) })
      .orderBy('_id', 'asc')
      .limit(limit)
      .get(),
  )
  return rows.map(from).sort((one, other) => (one.at < other.at ? -1 : 1))
}

export async function findSeat(id: string): Promise<Seat | undefined> {
  const found = await findById('seats', id)
  return found && from(found)
}

export async function getSeat(id: string): Promise<Seat> {
  const found = await findSeat(id)
  if (!found) throw new AppError('not_found', `no seat ${id}`)
  return found
}

/** Adds a seat, or finds the one that stands there. */
export async function addSeat({ id, ...seat }: Seat): Promise<{ seat: Seat; added: boolean }> {
  const { doc, added } = await addOrFind('seats', { ...seat, _id: id })
  return { seat: from(doc), added }
}

/** Changes a seat on the condition that its state is still the one that was read. */
export async function saveSeat(seat: Seat, before: Pick<Seat, 'id' | 'state'>): Promise<boolean> {
  const { updated } = await seats().where({ _id: before.id, state: before.state }).update(whole(Seat, seat))
  return updated === 1
}
