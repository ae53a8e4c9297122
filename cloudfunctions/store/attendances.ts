import { Attendance } from '@shared/domain/session/live'
import { db } from './cloudbase'
import { addOrFind, findById } from './writes'

const attendances = () => db.collection('attendances')
const MOST = 1000
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

export async function attendancesOf(consultationId: string): Promise<Attendance[]> {
  const { data } = await attendances().where({ consultationId }).orderBy('at', 'asc').limit(MOST).get()
  return (data as Row[]).map(from)
}
