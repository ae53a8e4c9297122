import type { LeadForm } from './lead-form'

/** What every part of the form gets. */
export type SectionProps = {
  form: LeadForm
  update: (change: Partial<LeadForm>) => void
  /** The words below a field, if it is one of those that are not right yet. */
  faultOf: (...fields: string[]) => string | undefined
}
