import { View } from '@tarojs/components'
import type { Visibility } from '@shared/domain/lead/lead'
import { raiseWords } from '@shared/words/page-words'
import { visibilityTexts } from '@shared/words/text-words'
import { ChoiceGroup } from '../../components/choice-group'
import { Field } from '../../components/field'
import type { Part } from './part'

const visibilities: readonly Visibility[] = ['PUBLIC_HIDDEN_NAME', 'PUBLIC_NAMED', 'UNIT_ONLY']

/** Who may read it from now on, and the name to show if it is shown. */
export function VisibilityFields({ value, update, faultOf, words }: Part) {
  return (
    <View>
      <ChoiceGroup
        label={words.label}
        hint={visibilityTexts.change}
        choices={visibilities.map(one => ({
          value: one,
          label: visibilityTexts[one].name,
          meaning: visibilityTexts[one].about,
        }))}
        value={value.visibility}
        onChoose={visibility => update({ visibility })}
      />
      {value.visibility === 'PUBLIC_NAMED' && (
        <Field
          label={raiseWords.name}
          hint={raiseWords.nameHint}
          max={40}
          initial={value.name}
          error={faultOf('name')}
          onType={name => update({ name })}
        />
      )}
    </View>
  )
}
