import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Place } from '@shared/domain/place/place'
import { placeAdminWords } from '@shared/words/admin-words'
import { placeKindWords } from '@shared/words/enum-words'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { PickerField } from '../../components/picker-field'
import { useDirectory } from '../../features/shared/use-directory'
import { ClosedRow } from '../closed-row'
import { CodeField } from '../code-field'
import { PartSheet } from '../part-sheet'
import { isCode, useSavePart } from '../use-save-part'

type Kind = Place['kind']
const kinds = (Object.keys(placeKindWords) as Kind[]).map(value => ({
  value,
  label: placeKindWords[value].staff,
}))

type PlaceSheetProps = {
  place: Place | undefined
  parentId: string | undefined
  onClose: () => void
  onAddBelow: (parentId: string) => void
}

/** A place as it is written, and the way to add one below it. */
export function PlaceSheet({ place, parentId, onClose, onAddBelow }: PlaceSheetProps) {
  const { data } = useDirectory()
  const [typed, setTyped] = useState<Place>(
    place ?? { id: '', name: '', kind: 'COMMUNITY', ...(parentId !== undefined && { parentId }) },
  )
  const change = (part: Partial<Place>) => setTyped(before => ({ ...before, ...part }))
  const save = useSavePart('place.save', onClose)
  const { id, name, kind, closed = false } = typed
  const others = (data?.places ?? []).filter(other => other.id !== place?.id)
  return (
    <PartSheet
      title={place?.name ?? placeAdminWords.title}
      ready={isCode(id) && name.trim().length >= 2}
      busy={save.isPending}
      error={save.error}
      onClose={onClose}
      onSave={() => save.mutate({ ...typed, name: name.trim() })}
    >
      <CodeField id={id} fixed={place !== undefined} onType={code => change({ id: code })} />
      <Field label={placeAdminWords.name} initial={name} max={30} onType={text => change({ name: text })} />
      <PickerField
        label={placeAdminWords.kind}
        options={kinds}
        value={kind}
        onChoose={chosen => change({ kind: chosen })}
      />
      <PickerField
        label={placeAdminWords.parent}
        options={others.map(other => ({ value: other.id, label: other.name }))}
        value={typed.parentId}
        onChoose={chosen => change({ parentId: chosen })}
      />
      <ClosedRow closed={closed} onChange={now => change({ closed: now })} />
      <View className='mt2'>
        {place && (
          <Button
            kind='tint'
            icon='plus'
            label={placeAdminWords.addChild}
            onTap={() => onAddBelow(place.id)}
          />
        )}
      </View>
    </PartSheet>
  )
}
