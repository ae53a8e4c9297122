import type { Input } from '@shared/contract'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'

/** What the editor holds: lines with keys of their own, so that one may be taken out. */
export type SuggestionRow = {
  key: string
  text: string
  statementId?: string
  adopted: boolean
  note: string
  /** Where all sides met, or where they part: said while it is being written. */
  found?: 'ALL_AGREE' | 'DIVIDED'
}
export type DutyRow = {
  key: string
  measure: string
  unitId: string | undefined
  owner: string
  due: string | undefined
  suggestionRow: number | undefined
}
export type OutcomeDraft = { minutes: string; suggestions: SuggestionRow[]; duties: DutyRow[] }

/** The record as it stands, for editing. */
export const draftOf = ({ outcome }: ConsultationView): OutcomeDraft => ({
  minutes: outcome?.minutes ?? '',
  suggestions: (outcome?.suggestions ?? []).map(({ row, text, statementId, adopted, note = '' }) => ({
    ...{ key: `s${row}`, text, adopted, note },
    ...(statementId && { statementId }),
  })),
  duties: (outcome?.responsibilities ?? []).map(
    ({ row, measure, unitId, owner = '', due, suggestionRow }) => ({
      ...{ key: `r${row}`, measure, unitId, owner, due, suggestionRow },
    }),
  ),
})

type Save = Omit<Input<'closing.save'>, 'consultationId' | 'revision' | 'key'>

/** What is sent: lines that say nothing are left out. */
export function savingOf({ minutes, suggestions, duties }: OutcomeDraft): Save {
  return {
    ...(minutes.trim() && { minutes }),
    suggestions: suggestions
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, adopted, note, statementId }) => ({
        ...{ text, adopted },
        ...(note.trim() && { note }),
        ...(statementId && { statementId }),
      })),
    responsibilities: duties
      .filter(({ measure }) => measure.trim() !== '')
      .map(({ measure, unitId = '', owner, due = '', suggestionRow }) => ({
        ...{ measure, unitId, due },
        ...(owner.trim() && { owner }),
        ...(suggestionRow !== undefined && { suggestionRow }),
      })),
  }
}

/** Whether the record says already what stands in the fields. */
export const isSaved = (draft: OutcomeDraft, consultation: ConsultationView) =>
  JSON.stringify(savingOf(draft)) === JSON.stringify(savingOf(draftOf(consultation)))
