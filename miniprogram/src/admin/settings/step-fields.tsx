import { View } from '@tarojs/components'
import type { ConsultationRules } from '@shared/domain/consultation/consultation-rules'
import { consultationSettingWords as words } from '@shared/words/consultation-setting-words'
import { fill } from '@shared/words/fill-words'
import {
  FEWEST_STEPS,
  MOST_STEPS,
  movedUp,
  withoutStep,
  withStep,
} from '@shared/domain/consultation/edit-steps'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { OutputFields } from './output-fields'
import { StateFields } from './state-fields'
import type { EditSettings } from './use-settings-form'

type Steps = ConsultationRules['steps']

/** The steps of a consultation as this place knows them: what each is called, their order, and which states each holds. */
export function StepFields({ settings, update, problem }: EditSettings) {
  const rules = settings.consultation
  const { steps } = rules
  const put = (next: Steps) => update({ consultation: { ...rules, steps: next } })
  const rename = (id: string, name: string) =>
    put(steps.map(step => (step.id === id ? { ...step, name } : step)))
  return (
    <View>
      {steps.map(({ id, name }, at) => (
        <Card key={id} kind='flat' tight>
          <Field
            label={fill(words.step, { n: at + 1 })}
            initial={name}
            max={20}
            error={problem(`consultation.steps.${at}`)}
            onType={typed => rename(id, typed)}
          />
          <View className='m-wrap g2 mt2'>
            {at > 0 && (
              <Button
                small
                label={words.stepUp}
                ariaLabel={`${words.stepUp}：${name}`}
                onTap={() => put(movedUp(steps, id))}
              />
            )}
            {steps.length > FEWEST_STEPS && (
              <Button
                small
                label={words.dropStep}
                ariaLabel={`${words.dropStep}：${name}`}
                onTap={() => put(withoutStep(steps, id))}
              />
            )}
          </View>
          <OutputFields steps={steps} at={at} onChange={put} />
        </Card>
      ))}
      {steps.length < MOST_STEPS && (
        <View className='m-col mt3'>
          <Button icon='plus' label={words.addStep} onTap={() => put(withStep(steps, words.newStep))} />
        </View>
      )}
      <StateFields steps={steps} onChange={put} />
    </View>
  )
}
