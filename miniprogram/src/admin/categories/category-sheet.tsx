import { useState } from 'react'
import type { Category } from '@shared/domain/place/category'
import { categoryAdminWords } from '@shared/words/admin-words'
import { Field } from '../../components/field'
import { PickerField } from '../../components/picker-field'
import { useDirectory } from '../../features/shared/use-directory'
import { ClosedRow } from '../closed-row'
import { CodeField } from '../code-field'
import { PartSheet } from '../part-sheet'
import { isCode, useSavePart } from '../use-save-part'

type CategorySheetProps = { category: Category | undefined; onClose: () => void }

/** A category as it is written. */
export function CategorySheet({ category, onClose }: CategorySheetProps) {
  const { data } = useDirectory()
  const [typed, setTyped] = useState<Category>(category ?? { id: '', name: '' })
  const change = (part: Partial<Category>) => setTyped(before => ({ ...before, ...part }))
  const save = useSavePart('category.save', onClose)
  const { id, name, unitId, closed = false } = typed
  const units = (data?.units ?? []).filter(unit => !unit.closed)
  return (
    <PartSheet
      title={category?.name ?? categoryAdminWords.title}
      ready={isCode(id) && name.trim().length >= 2}
      busy={save.isPending}
      error={save.error}
      onClose={onClose}
      onSave={() => save.mutate({ ...typed, name: name.trim() })}
    >
      <CodeField id={id} fixed={category !== undefined} onType={code => change({ id: code })} />
      <Field
        label={categoryAdminWords.name}
        initial={name}
        max={12}
        onType={text => change({ name: text })}
      />
      <PickerField
        label={categoryAdminWords.unit}
        hint={categoryAdminWords.unitHint}
        optional
        options={units.map(unit => ({ value: unit.id, label: unit.short }))}
        value={unitId}
        onChoose={chosen => change({ unitId: chosen })}
      />
      <ClosedRow closed={closed} onChange={now => change({ closed: now })} />
    </PartSheet>
  )
}
