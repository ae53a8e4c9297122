import type { Consultation } from '@shared/domain/consultation/consultation'
import { meetingRecord, type MeetingRecord } from '@shared/domain/session/meeting-record'
import { presentByRole } from '../../store/attendances'
import { liveOf } from '../../store/lives'
import { namesOf } from '../../store/people'
import { seatedByRole } from '../../store/seats'
import { townNow } from '../../store/town'

/** What the meeting of a talk left: who was asked, who came, what was asked, voted on and noted. */
export async function recordOf(consultation: Consultation): Promise<MeetingRecord> {
  const { id, convenerId, hallId } = consultation
  const [seated, present, live, names, { places }] = await Promise.all([
    seatedByRole(id),
    presentByRole(id),
    liveOf(id),
    namesOf(convenerId ? [convenerId] : []),
    townNow(),
  ])
  const hall = places.find(place => place.id === hallId)?.name ?? ''
  const convener = convenerId && names.get(convenerId)
  return meetingRecord(consultation, { hall, convener, seated, present, live })
}
