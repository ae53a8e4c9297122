import type { StepForms } from '../../features/lead/step-page'
import { AcceptForm } from './accept-form'
import { ConsultationForm } from './consultation-form'
import { MergeForm } from './merge-form'
import { OfficeTextForm } from './office-text-form'
import { ReasonForm } from './reason-form'
import { ReferForm } from './refer-form'
import { ReleaseEntryForm } from './release-entry-form'

/** What the office does with a lead, and the form of each step. */
export const officeForms: StepForms = {
  releaseHeld: OfficeTextForm,
  rejectHeld: ReasonForm,
  releaseEntry: ReleaseEntryForm,
  ask: OfficeTextForm,
  accept: AcceptForm,
  decline: ReasonForm,
  notOurs: ReasonForm,
  duplicate: MergeForm,
  toConsultation: ConsultationForm,
  askToOpen: OfficeTextForm,
  refer: ReferForm,
  approveReturn: OfficeTextForm,
  refuseReturn: OfficeTextForm,
  approveExtension: OfficeTextForm,
  refuseExtension: OfficeTextForm,
  nudge: OfficeTextForm,
}
