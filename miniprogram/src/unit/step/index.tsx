import { StepPage } from '../../features/lead/step-page'
import { unitForms } from './unit-forms'

/** What a unit does with a lead before it answers, one step a page. */
export default function UnitStepPage() {
  return <StepPage forms={unitForms} />
}
