import { View } from '@tarojs/components'
import { raiseWords } from '@shared/words/page-words'
import { Field } from '../../components/field'
import { SectionHead } from '../../components/heading'
import { PickerField } from '../../components/picker-field'
import { PlaceFields } from '../shared/place-fields'
import { useDirectory } from '../shared/use-directory'
import type { SectionProps } from './section'

const unsure = '-'

/** The town is enough; community, spot and category help those who handle it. */
export function WhereSection({ form, update, faultOf }: SectionProps) {
  const { data } = useDirectory()
  const open = (data?.categories ?? []).filter(({ closed }) => !closed)
  const categories = open.map(({ id, name }) => ({ value: id, label: name }))
  const free = form.asMember ? [] : [{ value: unsure, label: raiseWords.categoryUnsure }]
  return (
    <View id='where'>
      <SectionHead title={raiseWords.steps[1]} />
      <PlaceFields
        townId={form.townId}
        communityId={form.communityId}
        error={faultOf('town', 'place', 'placeId')}
        onChange={update}
      />
      <Field
        label={raiseWords.spot}
        hint={raiseWords.spotHint}
        optional
        max={60}
        initial={form.spot}
        error={faultOf('spot')}
        onType={spot => update({ spot })}
      />
      <PickerField
        label={raiseWords.category}
        {...(!form.asMember && { hint: raiseWords.categoryHint })}
        options={[...free, ...categories]}
        value={form.categoryId}
        error={faultOf('category', 'categoryId')}
        onChoose={chosen => update({ categoryId: chosen === unsure ? undefined : chosen })}
      />
    </View>
  )
}
