import { View } from '@tarojs/components'
import { helperWords } from '@shared/words/helper-words'
import { Card } from '../../components/card'
import { CheckBox } from '../../components/check-box'
import type { SectionProps } from '../../features/lead/section'

type SpokenConsentProps = Pick<SectionProps, 'form' | 'update'> & { missing: boolean }

/** What is read out to her, and that she said yes. A change of the words afterwards takes the tick away. */
export function SpokenConsent({ form, update, missing }: SpokenConsentProps) {
  return (
    <View id='consent'>
      <Card kind='you'>
        <View className='t-body'>{helperWords.read}</View>
        <View className='t-read t-2 mt2 m-pre'>
          {[form.situation, form.analysis, form.suggestion].filter(Boolean).join('\n')}
        </View>
        <View className={missing ? 'is-wrong' : ''}>
          <CheckBox
            label={helperWords.tick}
            checked={form.privacy}
            onChange={privacy => update({ privacy })}
          />
          <View>{missing && <View className='t-small t-danger'>{helperWords.tickMissing}</View>}</View>
        </View>
      </Card>
    </View>
  )
}
