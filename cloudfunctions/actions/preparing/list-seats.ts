import type { SeatRow } from '@shared/contract/preparing'
import { shutGates } from '@shared/domain/consultation/advance-consultation'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { outputsOwed, stepOutputs } from '@shared/domain/consultation/step-outputs'
import type { Seat, SeatRole } from '@shared/domain/consultation/seat'
import { voterOfUnit } from '@shared/domain/consultation/voice'
import { countReaders, readersAmong } from '../../store/ballots'
import { getConsultation } from '../../store/consultations'
import { namesOf } from '../../store/people'
import { seatsOf } from '../../store/seat-lists'
import type { Handler } from '../context'
import { demandPreparer } from './demand-preparer'

function countSeated(seats: readonly Seat[]): Partial<Record<SeatRole, number>> {
  const counts: Partial<Record<SeatRole, number>> = {}
  for (const { role, state } of seats) if (state === 'SEATED') counts[role] = (counts[role] ?? 0) + 1
  return counts
}

const missingIn = ({ preparation }: Consultation, seated: Partial<Record<SeatRole, number>>) =>
  preparation.seats.flatMap(({ role, minimum }) => {
    const count = minimum - (seated[role] ?? 0)
    return count > 0 ? [{ role, count }] : []
  })

/** Whose ballot shows that the study pack was read from this chair; an expert without an account has none. */
const voterIn = ({ personId, unitId }: { [K in 'personId' | 'unitId']?: string | undefined }) =>
  personId ?? (unitId === undefined ? '' : voterOfUnit(unitId))

const rowOf = (
  { personId, shownName, ...seat }: Seat,
  of: { names: Map<string, string>; readers: Set<string> },
): SeatRow => {
  const name = (personId && of.names.get(personId)) || shownName
  const { id, role, state, unitId, expertId, note, reason, at } = seat
  return {
    ...{ id, role, state, at },
    ...(unitId !== undefined && { unitId }),
    ...(expertId !== undefined && { expertId }),
    ...(note !== undefined && { note }),
    ...(reason !== undefined && { reason }),
    ...(name && { name }),
    read: of.readers.has(voterIn({ personId, unitId })),
  }
}

/** Who sits there, who waits, who is missing, who has read, and which gates of opening are still shut. */
export const listSeats: Handler<'seat.list'> = async ({ consultationId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  demandPreparer(consultation, ctx)
  const [seats, count] = await Promise.all([seatsOf(consultationId), countReaders(consultationId)])
  const persons = seats.flatMap(({ personId }) => personId ?? [])
  const [names, readers] = await Promise.all([
    namesOf(persons),
    readersAmong(consultationId, seats.map(voterIn).filter(Boolean)),
  ])
  const seated = countSeated(seats)
  const owed = outputsOwed(ctx.settings.consultation.steps, consultation, 'OPEN_ONLINE')
  const gates = [
    ...shutGates(consultation, 'openOnline', { seated }),
    ...owed.map(output => stepOutputs[output].field),
  ]
  return {
    rows: seats.map(seat => rowOf(seat, { names, readers })),
    missing: missingIn(consultation, seated),
    gates: [...new Set(gates)],
    readers: count,
  }
}
