import { Image, View } from '@tarojs/components'
import { shareWords } from '@shared/words/page-words'
import { accessible } from '../../components/accessible'

export type ShareCardProps = {
  title: string
  /** Under the title, one below the other. */
  lines: readonly string[]
  /** The code, as a data: address. */
  code: string
}

/** The code with what it opens. WeChat hands a picture on by a long press; a browser saves a card: `share-card.h5.tsx`. */
export function ShareCard({ title, lines, code }: ShareCardProps) {
  return (
    <View className='m-empty'>
      <Image
        style={{ width: '200px', height: '200px' }}
        src={code}
        mode='scaleToFill'
        showMenuByLongpress
        {...accessible({ role: 'img', label: shareWords.code })}
      />
      <View className='t-body t-strong'>{title}</View>
      {lines.map(line => (
        <View key={line} className='t-small t-2'>
          {line}
        </View>
      ))}
    </View>
  )
}
