import { adminWords } from '@shared/words/admin-words'
import { CheckBox } from '../components/check-box'

/** Out of use: no longer chosen, but every record keeps it. */
export function ClosedRow({ closed, onChange }: { closed: boolean; onChange: (closed: boolean) => void }) {
  return (
    <CheckBox label={adminWords.stop} meaning={adminWords.stopAbout} checked={closed} onChange={onChange} />
  )
}
