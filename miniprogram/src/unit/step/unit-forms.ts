import type { StepForms } from '../../features/lead/step-page'
import { AcceptReferralForm } from './accept-referral-form'
import { ExtensionForm } from './extension-form'
import { ProgressForm } from './progress-form'
import { ReturnForm } from './return-form'

/** What a unit does with a lead before it answers, and the form of each step. */
export const unitForms: StepForms = {
  acceptReferral: AcceptReferralForm,
  requestReturn: ReturnForm,
  progress: ProgressForm,
  askExtension: ExtensionForm,
}
