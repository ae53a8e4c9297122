import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationRelations } from '@shared/domain/consultation/consultation-relation'
import type { SeatRole } from '@shared/domain/consultation/seat'
import type { LaneStanding } from '@shared/domain/lane/lane-view'
import { ballotOf } from '../../store/ballots'
import { seatOf } from '../../store/seats'
import type { Ctx } from '../context'
import { validBallot } from '../room/room-standing'

const open: readonly string[] = ['OPEN_ONLINE', 'IN_SESSION']

/** How she stands to a room's lanes: who has read the pack talks while the room is open, the convener and staff moderate. */
export async function laneStanding(
  consultation: Consultation,
  { actor, settings }: Ctx,
): Promise<LaneStanding & { role: SeatRole | undefined }> {
  const [stored, seat] = await Promise.all([
    ballotOf(consultation.id, actor.id),
    seatOf(consultation.id, actor),
  ])
  const ballot = validBallot(consultation, stored)
  const standing = { actor, consultation, chain: settings.consultation.approval }
  const isOpen = open.includes(consultation.status)
  const seated = seat?.state === 'SEATED' ? seat : undefined
  return {
    personId: actor.id,
    moderates: Boolean(consultationRelations.convener(standing) ?? consultationRelations.staff(standing)),
    talks: isOpen && ballot !== undefined,
    open: isOpen,
    ...(isOpen && seated?.role === 'UNIT' && actor.unitId && { unitId: actor.unitId }),
    role: ballot?.role,
  }
}
