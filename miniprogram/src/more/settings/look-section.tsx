import { View } from '@tarojs/components'
import { settingsWords } from '@shared/words/page-words'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Segmented } from '../../components/segmented'
import { usePreferences, type Size, type Theme } from '../../lib/preferences'
import { useSize } from '../../lib/use-look'

const sizes: { value: Size; label: string }[] = [
  { value: 'standard', label: settingsWords.standard },
  { value: 'elder', label: settingsWords.elder },
  { value: 'xl', label: settingsWords.xl },
]
const themes: { value: Theme; label: string }[] = [
  { value: 'auto', label: settingsWords.auto },
  { value: 'light', label: settingsWords.light },
  { value: 'dark', label: settingsWords.dark },
]

/** Size of letters and buttons with a sentence to try it on, and light or dark. */
export function LookSection() {
  const size = useSize()
  const { theme, setSize, setTheme } = usePreferences()
  return (
    <View>
      <Card>
        <Heading>{settingsWords.size}</Heading>
        <View className='mt2'>
          <Segmented sizes label={settingsWords.size} options={sizes} value={size} onChoose={setSize} />
        </View>
        <View className='t-read mt3'>{settingsWords.sizeSample}</View>
        <View className='t-small t-2'>{settingsWords.sizeAbout}</View>
      </Card>
      <Card>
        <Heading>{settingsWords.look}</Heading>
        <View className='mt2'>
          <Segmented label={settingsWords.look} options={themes} value={theme} onChoose={setTheme} />
        </View>
      </Card>
    </View>
  )
}
