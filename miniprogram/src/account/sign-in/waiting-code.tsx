import { Image, View } from '@tarojs/components'
import { pcSignInWords } from '@shared/words/sign-in-words'
import { accessible } from '../../components/accessible'
import { codePicture } from './code-picture'

/** The code to be scanned and to be typed, and what to do with it. */
export function WaitingCode({ code }: { code: string }) {
  return (
    <View>
      <View className='m-empty'>
        <Image
          style={{ width: '220px', height: '220px' }}
          src={codePicture(code)}
          mode='scaleToFill'
          {...accessible({ role: 'img', label: pcSignInWords.name })}
        />
        <View className='t-small t-2 mt2'>{pcSignInWords.code}</View>
        <View className='t-h1 t-tab'>{code}</View>
        <View className='t-small t-3'>{pcSignInWords.lasts}</View>
      </View>
      {pcSignInWords.steps.map((step, at) => (
        <View key={step} className='t-body mt2'>
          {`${at + 1}. ${step}`}
        </View>
      ))}
    </View>
  )
}
