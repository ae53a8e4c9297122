import { titleOf } from '../../features/lead/lead-title'
import { useLead } from '../../features/lead/lead-queries'
import { DraftCard, type DraftCardProps } from './draft-card'

/** A text begun for one matter: without the matter's name nobody knows any more what it was to go with. */
export function StepDraftCard({ leadId, ...draft }: DraftCardProps & { leadId: string }) {
  const { data: lead } = useLead(leadId)
  return <DraftCard {...draft} about={lead && titleOf(lead)} />
}
