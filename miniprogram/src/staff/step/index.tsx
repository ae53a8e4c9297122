import { StepPage } from '../../features/lead/step-page'
import { officeForms } from './office-forms'

/** What the office does with a lead, one step a page. */
export default function StaffStepPage() {
  return <StepPage forms={officeForms} />
}
