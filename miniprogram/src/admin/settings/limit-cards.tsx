import { View } from '@tarojs/components'
import { limitWords, settingWords } from '@shared/words/admin-words'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { NumberField } from './number-field'
import type { EditSettings } from './use-settings-form'

const limits = Object.keys(limitWords) as (keyof typeof limitWords)[]

/** How often one person may do what, in how many minutes. */
export function LimitCards({ settings, update, problem }: EditSettings) {
  return (
    <View className='m-tiles'>
      {limits.map(name => {
        const limit = settings.limits[name]
        const change = (part: Partial<typeof limit>) =>
          update({ limits: { ...settings.limits, [name]: { ...limit, ...part } } })
        return (
          <Card key={name} kind='flat' tight>
            <Heading level={2} look='t-body t-strong'>
              {limitWords[name]}
            </Heading>
            <View className='m-row g2 mt2'>
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
