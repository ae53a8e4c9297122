import { View } from '@tarojs/components'
import { elderWords, firstUseWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { usePreferences } from '../../lib/preferences'
import { useSize } from '../../lib/use-look'

/** Asked once, on first sight: any answer, here or by the chip above, is a choice. A phone with large letters said it. */
export function AskSize() {
  const { size: chosen, setSize } = usePreferences()
  const size = useSize()
  if (chosen !== undefined || size !== 'standard') return null
  return (
    <View className='mt3'>
      <Card kind='flat'>
        <Heading>{firstUseWords.elder}</Heading>
        <View className='t-read t-2 mt1'>{elderWords.askAbout}</View>
        <View className='m-wrap g2 mt3'>
          <Button
            grow
            kind='tint'
            icon='size'
            label={firstUseWords.elderYes}
            onTap={() => setSize('elder')}
          />
          <Button grow label={firstUseWords.elderNo} onTap={() => setSize('standard')} />
        </View>
      </Card>
    </View>
  )
}
