import type { Consultation } from '@shared/domain/consultation/consultation'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { matterOf } from '../consultation/matter-of'

/** Something of a preparation waits for all who may release it: not for the convener, who may not release her own. */
export const prepHeldNews = (
  held: Consultation,
  { actorId, at }: { actorId: string; at: string },
): MatterEvent => ({
  ...{ id: `${held.id}:${held.revision}:prepHeld`, at, actorId, kind: 'consult.prepHeld' },
  to: (['proposalStaff', 'proposalChief'] as const).map(role => ({
    role,
    ...(held.convenerId && { except: held.convenerId }),
  })),
  matter: matterOf(held),
  facts: {},
})
