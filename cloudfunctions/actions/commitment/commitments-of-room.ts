import type { Commitment } from '@shared/domain/commitment/commitment'
import { commitmentsOf } from '../../store/commitments'
import { getConsultation } from '../../store/consultations'

/** What a talk led to, also where the level above settled it (domain.md row 62). */
export async function commitmentsOfRoom(consultationId: string): Promise<Commitment[]> {
  const [own, { escalatedTo }] = await Promise.all([
    commitmentsOf(consultationId),
    getConsultation(consultationId),
  ])
  return escalatedTo === undefined ? own : [...own, ...(await commitmentsOfRoom(escalatedTo))]
}
