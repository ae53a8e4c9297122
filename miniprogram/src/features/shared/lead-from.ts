import type { LeadOrigin } from '@shared/domain/lead/lead-origin'
import { useDrafts } from '../../lib/drafts'
import { go, routes } from '../../lib/routes'

/** The draft of a lead that grows from something: beside the one she may be writing already. */
export const leadDraftFrom = (kind: string, id: string) => `lead-new:${kind}:${id}`

/** Opens 我要提 with these words and where they come from; what she had changed there before is still there. */
export function openLeadFrom({ kind, id }: LeadOrigin, text: string): void {
  const key = leadDraftFrom(kind, id)
  if (!useDrafts.getState().drafts[key])
    useDrafts.getState().save(key, { situation: text, origin: { kind, id } })
  go(routes.leadNew(key))
}
