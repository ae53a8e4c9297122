import { View } from '@tarojs/components'
import type { ConsultationRules } from '@shared/domain/consultation/consultation-rules'
import { consultationSettingWords as words } from '@shared/words/consultation-setting-words'
import { seatWords } from '@shared/words/seat-words'
import { SectionHead } from '../../components/heading'
import { allSeats } from '../../features/consultation/all-seats'
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

/** How this place consults: what counts, how long, and who has to be there. */
export function ConsultationSection({ settings, update, problem }: EditSettings) {
  const rules = settings.consultation
  const change = (part: Partial<ConsultationRules>) => update({ consultation: { ...rules, ...part } })
  return (
    <View className='m-figures'>
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
      {allSeats(rules.seats).map((seat, at) => (
        <NumberField
          key={seat.role}
          label={seatWords[seat.role].staff}
          value={seat.minimum}
          error={problem(`consultation.seats.${at}`)}
          onChange={minimum =>
            change({ seats: allSeats(rules.seats).map((one, n) => (n === at ? { ...one, minimum } : one)) })
          }
        />
      ))}
    </View>
  )
}
