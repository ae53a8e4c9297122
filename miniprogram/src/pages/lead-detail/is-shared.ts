import type { LeadView } from '@shared/domain/lead/lead-view'
import { stateGroupOf } from '@shared/domain/lead/status-groups'

/** Everybody may read it, so it may be passed on. */
export const isShared = ({ visibility, status }: Pick<LeadView, 'visibility' | 'status'>) =>
  visibility !== 'UNIT_ONLY' && stateGroupOf(status) !== undefined
