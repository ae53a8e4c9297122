import { useState } from 'react'
import { unitAdminWords } from '@shared/words/admin-words'
import { Field } from '../../components/field'
import { PickerField } from '../../components/picker-field'
import { useDirectory, type Directory } from '../../features/shared/use-directory'
import { ClosedRow } from '../closed-row'
import { CodeField } from '../code-field'
import { PartSheet } from '../part-sheet'
import { isCode, useSavePart } from '../use-save-part'

type Unit = Directory['units'][number]

/** A unit as it is written: a new one, or one that changes. */
export function UnitSheet({ unit, onClose }: { unit: Unit | undefined; onClose: () => void }) {
  const { data } = useDirectory()
  const [typed, setTyped] = useState<Unit>(unit ?? { id: '', name: '', short: '', areaId: '' })
  const change = (part: Partial<Unit>) => setTyped(before => ({ ...before, ...part }))
  const save = useSavePart('unit.save', onClose)
  const { id, name, short, areaId, officePhone = '', closed = false } = typed
  const ready = isCode(id) && name.trim().length >= 2 && short.trim().length >= 2 && areaId !== ''
  return (
    <PartSheet
      title={unit?.name ?? unitAdminWords.title}
      ready={ready}
      busy={save.isPending}
      error={save.error}
      onClose={onClose}
      onSave={() => save.mutate({ ...typed, name: name.trim(), short: short.trim() })}
    >
      <CodeField id={id} fixed={unit !== undefined} onType={code => change({ id: code })} />
      <Field label={unitAdminWords.name} initial={name} max={40} onType={text => change({ name: text })} />
      <Field
        label={unitAdminWords.short}
        hint={unitAdminWords.shortHint}
        initial={short}
        max={20}
        onType={text => change({ short: text })}
      />
      <PickerField
        label={unitAdminWords.area}
        options={(data?.places ?? []).map(place => ({ value: place.id, label: place.name }))}
        value={areaId || undefined}
        onChoose={chosen => change({ areaId: chosen })}
      />
      <Field
        label={unitAdminWords.phone}
        hint={unitAdminWords.phoneHint}
        optional
        kind='phone'
        initial={officePhone}
        max={20}
        onType={text => change({ officePhone: text.trim() })}
      />
      <ClosedRow closed={closed} onChange={now => change({ closed: now })} />
    </PartSheet>
  )
}
