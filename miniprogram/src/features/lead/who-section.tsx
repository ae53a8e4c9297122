import { View } from '@tarojs/components'
import type { Visibility } from '@shared/domain/lead/lead'
import { visibilityTexts } from '@shared/words/text-words'
import { raiseWords } from '@shared/words/page-words'
import { ChoiceGroup, type Choice } from '../../components/choice-group'
import { SectionHead } from '../../components/heading'
import type { SectionProps } from './section'

const choice = (value: Visibility, icon: 'hidden' | 'eye' | 'lock'): Choice<Visibility> => ({
  value,
  icon,
  label: visibilityTexts[value].name,
  meaning: visibilityTexts[value].about,
})
const choices = [
  choice('PUBLIC_HIDDEN_NAME', 'hidden'),
  choice('PUBLIC_NAMED', 'eye'),
  choice('UNIT_ONLY', 'lock'),
]

/** Who may read it: three choices, each with what it means. */
export function WhoSection({ form, update, faultOf }: SectionProps) {
  return (
    <View id='who'>
      <SectionHead title={raiseWords.steps[2]} />
      <ChoiceGroup
        label={visibilityTexts.title}
        hint={visibilityTexts.change}
        choices={choices}
        value={form.visibility}
        error={faultOf('visibility')}
        onChoose={visibility => update({ visibility })}
      />
    </View>
  )
}
