import { StepPage, type StepForms } from '../../features/lead/step-page'
import { AcceptReferralForm } from './accept-referral-form'
import { ExtensionForm } from './extension-form'
import { ProgressForm } from './progress-form'
import { ReturnForm } from './return-form'

const forms: StepForms = {
  acceptReferral: AcceptReferralForm,
  requestReturn: ReturnForm,
  progress: ProgressForm,
  askExtension: ExtensionForm,
}

/** What a unit does with a lead before it answers, one step a page. */
export default function UnitStepPage() {
  return <StepPage forms={forms} />
}
