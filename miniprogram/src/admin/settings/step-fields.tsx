import { View } from '@tarojs/components'
import { consultationSettingWords as words } from '@shared/words/consultation-setting-words'
import { fill } from '@shared/words/fill-words'
import { Field } from '../../components/field'
import type { EditSettings } from './use-settings-form'

/** What this place calls the steps of a consultation. */
export function StepFields({ settings, update, problem }: EditSettings) {
  const rules = settings.consultation
  const name = (at: number, typed: string) => {
    const steps = rules.steps.map((one, n) => (n === at ? { ...one, name: typed } : one))
    update({ consultation: { ...rules, steps } })
  }
  return (
    <View>
      {rules.steps.map((step, at) => (
        <Field
          key={step.id}
          label={fill(words.step, { n: at + 1 })}
          initial={step.name}
          max={20}
          error={problem(`consultation.steps.${at}`)}
          onType={typed => name(at, typed)}
        />
      ))}
    </View>
  )
}
