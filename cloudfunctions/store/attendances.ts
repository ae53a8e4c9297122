import { Attendance } from '@shared/domain/session/live'
import { SeatRole } from '@shared/domain/consultation/seat'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOrFind, findById } from './writes'

const attendances = () => db.collection('attendances')
/** More than a helper goes through by hand. */
const MOST_ENTERED = 500
const someone = _.gt('')
const Count = z.object({ _id: SeatRole, count: z.int() })
type PresentByRole = Partial<Record<SeatRole, number>>
type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): Attendance => Attendance.parse({ ...fields, id: _id })

/** Made of room and person: nobody is there twice. */
export const attendanceId = (consultationId: string, personId: string) => `${consultationId}:${personId}`

/** Notes that somebody is there; true if it was not known yet. */
export async function addAttendance({ id, ...fields }: Attendance): Promise<boolean> {
  return (await addOrFind('attendances', { ...fields, _id: id })).added
}

export async function isHere(consultationId: string, personId: string): Promise<boolean> {
  return (await findById('attendances', attendanceId(consultationId, personId))) !== undefined
}

/** Takes it back; nothing of it stays. */
export async function dropAttendance(id: string, consultationId: string): Promise<boolean> {
  const { deleted } = await attendances().where({ _id: id, consultationId }).remove()
  return deleted === 1
}

/** The same for somebody whom a helper entered, and for nobody else. */
export async function dropEntered(id: string, consultationId: string): Promise<boolean> {
  const { deleted } = await attendances().where({ _id: id, consultationId, by: someone }).remove()
  return deleted === 1
}

/** Who was entered by hand, for whoever mends it. */
export async function enteredIn(consultationId: string): Promise<Attendance[]> {
  const { data } = await attendances().where({ consultationId, by: someone }).limit(MOST_ENTERED).get()
  return (data as Row[]).map(from).sort((one, other) => (one.at < other.at ? -1 : 1))
}

/** How many are here in each role, however many they are: the database counts. */
export async function presentByRole(consultationId: string): Promise<PresentByRole> {
  const { data } = await attendances()
    .aggregate()
    .match({ consultationId })
    .group({ _id: '$role', count: _.aggregate.sum(1) })
    .end()
  const found = z.array(Count).parse(data)
  return Object.fromEntries(found.map(({ _id, count }) => [_id, count]))
}
