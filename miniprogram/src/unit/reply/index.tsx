import { LeadFor } from '../../features/lead/step-page'
import { ReplyForm } from './reply-form'

/** The unit's answer to one lead. */
export default function UnitReplyPage() {
  return <LeadFor step='reply'>{ReplyForm}</LeadFor>
}
