import { Field } from '../../components/field'

type NumberFieldProps = {
  label: string
  value: number
  onChange: (value: number) => void
  error?: string | undefined
}

/** A whole number. What is no number counts as none, and the server says so. */
export function NumberField({ label, value, onChange, error }: NumberFieldProps) {
  return (
    <Field
      label={label}
      kind='number'
      initial={String(value)}
      max={6}
      error={error}
      onType={text => onChange(/^\d+$/.test(text.trim()) ? Number(text) : 0)}
    />
  )
}
