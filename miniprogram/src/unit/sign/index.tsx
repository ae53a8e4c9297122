import { LeadFor } from '../../features/lead/step-page'
import { SignForm } from './sign-form'

/** The leader reads the answer as its author will, and makes it the unit's own. */
export default function UnitSignPage() {
  return <LeadFor step='sign'>{SignForm}</LeadFor>
}
