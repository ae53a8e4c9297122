import { View } from '@tarojs/components'
import type { Terms } from '@shared/domain/settings/settings'
import { settingWords } from '@shared/words/admin-words'
import { fill } from '@shared/words/fill-words'
import { Field } from '../../components/field'
import { SectionHead } from '../../components/heading'
import { NumberField } from './number-field'
import type { EditSettings } from './use-settings-form'

type NumberTerm = Exclude<keyof Terms, 'referDays'>
const terms: readonly NumberTerm[] = [
  'screenWorkingDays',
  'infoDays',
  'openDays',
  'claimDays',
  'acceptWorkingDays',
  'decideWorkingDays',
  'extensionMaxDays',
  'confirmDays',
  'reboundMonths',
  'undoMinutes',
  'checkMinutes',
  'nudgeDays',
  'letterWorkingDays',
]
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number)

/** How long everybody has, and when nobody is told anything. */
export function NumberSection({ settings, update, problem }: EditSettings) {
  const { terms: known, quietHours } = settings
  const hours = (part: Partial<typeof quietHours>) => update({ quietHours: { ...quietHours, ...part } })
  return (
    <View className='m-figures'>
      {terms.map(term => (
        <NumberField
          key={term}
          label={settingWords[term]}
          value={known[term]}
          error={problem(`terms.${term}`)}
          onChange={value => update({ terms: { ...settings.terms, [term]: value } })}
        />
      ))}
      <Field
        label={settingWords.referDays}
        initial={known.referDays.join('、')}
        error={problem('terms.referDays')}
        onType={text => update({ terms: { ...settings.terms, referDays: numbersIn(text) } })}
      />
      <NumberField
        label={settingWords.maxClaims}
        value={settings.maxClaims}
        error={problem('maxClaims')}
        onChange={maxClaims => update({ maxClaims })}
      />
      <SectionHead title={settingWords.quietHours} />
      <View className='t-small t-2'>{fill(settingWords.quietRow, quietHours)}</View>
      <View className='m-row g2'>
        <View className='m-grow'>
          <NumberField
            label={settingWords.quietFrom}
            value={quietHours.from}
            onChange={from => hours({ from })}
          />
        </View>
        <View className='m-grow'>
          <NumberField label={settingWords.quietTo} value={quietHours.to} onChange={to => hours({ to })} />
        </View>
      </View>
    </View>
  )
}
