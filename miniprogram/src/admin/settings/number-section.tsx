import { View } from '@tarojs/components'
import type { LimitName, Terms } from '@shared/domain/settings/settings'
import { limitWords, settingWords } from '@shared/words/admin-words'
import { fill } from '@shared/words/fill-words'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Heading, SectionHead } from '../../components/heading'
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
]
const limits = Object.keys(limitWords) as LimitName[]
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number)

/** How long everybody has, and how often one person may do what. */
export function NumberSection(edit: EditSettings) {
  const { settings, update, problem } = edit
  const { terms: known, quietHours } = settings
  const hours = (part: Partial<typeof quietHours>) => update({ quietHours: { ...quietHours, ...part } })
  return (
    <View>
      <SectionHead title={settingWords.terms} />
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
      <LimitCards {...edit} />
    </View>
  )
}

function LimitCards({ settings, update, problem }: EditSettings) {
  return (
    <View>
      <SectionHead title={settingWords.limits} />
      {limits.map(name => {
        const limit = settings.limits[name]
        const change = (part: Partial<typeof limit>) =>
          update({ limits: { ...settings.limits, [name]: { ...limit, ...part } } })
        return (
          <Card key={name} kind='flat' tight>
            <Heading level={3} look='t-body t-strong'>
              {limitWords[name]}
            </Heading>
            <View className='m-row g2'>
              <View className='m-grow'>
                <NumberField
                  label={settingWords.limitCount}
                  value={limit.count}
                  error={problem(`limits.${name}.count`)}
                  onChange={count => change({ count })}
                />
              </View>
              <View className='m-grow'>
                <NumberField
                  label={settingWords.limitMinutes}
                  value={limit.minutes}
                  error={problem(`limits.${name}.minutes`)}
                  onChange={minutes => change({ minutes })}
                />
              </View>
            </View>
          </Card>
        )
      })}
    </View>
  )
}
