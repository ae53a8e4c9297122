import { View } from '@tarojs/components'
import type { ConsultationRules } from '@shared/domain/consultation/consultation-rules'
import { consultationSettingWords as words } from '@shared/words/consultation-setting-words'
import { fill } from '@shared/words/fill-words'
import { seatWords } from '@shared/words/seat-words'
import { Field } from '../../components/field'
import { SectionHead } from '../../components/heading'
import { ChainCards } from './chain-cards'
import { NumberField } from './number-field'
import type { EditSettings } from './use-settings-form'

const numbers = [
  'statementLength',
  'openTopics',
  'topicsPerTown',
  'confirmDays',
  'evaluateDays',
  'lookBackMonths',
  'verifyDays',
] as const satisfies (keyof ConsultationRules)[]
const floors = ['seatShare', 'perRole'] as const

/** How this place consults: what counts, how long, who approves, and what its steps are called. */
export function ConsultationSection({ settings, update, problem }: EditSettings) {
  const rules = settings.consultation
  const change = (part: Partial<ConsultationRules>) => update({ consultation: { ...rules, ...part } })
  return (
    <View>
      <SectionHead title={words.title} />
      {numbers.map(name => (
        <NumberField
          key={name}
          label={words[name]}
          value={rules[name]}
          error={problem(`consultation.${name}`)}
          onChange={value => change({ [name]: value })}
        />
      ))}
      {floors.map(name => (
        <NumberField
          key={name}
          label={words[name]}
          value={rules.floor[name]}
          error={problem(`consultation.floor.${name}`)}
          onChange={value => change({ floor: { ...rules.floor, [name]: value } })}
        />
      ))}
      <View className='t-small t-2'>{words.floorHint}</View>
      <SectionHead title={words.seats} />
      {rules.seats.map((seat, at) => (
        <NumberField
          key={seat.role}
          label={seatWords[seat.role].staff}
          value={seat.minimum}
          error={problem(`consultation.seats.${at}`)}
          onChange={minimum =>
            change({ seats: rules.seats.map((one, n) => (n === at ? { ...one, minimum } : one)) })
          }
        />
      ))}
      <ChainCards rules={rules} change={change} problem={problem} />
      <SectionHead title={words.steps} />
      {rules.steps.map((step, at) => (
        <Field
          key={step.id}
          label={fill(words.step, { n: at + 1 })}
          initial={step.name}
          max={20}
          error={problem(`consultation.steps.${at}`)}
          onType={name => change({ steps: rules.steps.map((one, n) => (n === at ? { ...one, name } : one)) })}
        />
      ))}
    </View>
  )
}
