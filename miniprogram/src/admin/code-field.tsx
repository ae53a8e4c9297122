import { adminWords } from '@shared/words/admin-words'
import { Field } from '../components/field'

type CodeFieldProps = { id: string; fixed: boolean; onType: (id: string) => void }

/** The short name that stands in every record; fixed from its first day. */
export function CodeField({ id, fixed, onType }: CodeFieldProps) {
  return (
    <Field
      label={adminWords.code}
      hint={adminWords.codeHint}
      kind='code'
      initial={id}
      max={40}
      disabled={fixed}
      onType={onType}
    />
  )
}
