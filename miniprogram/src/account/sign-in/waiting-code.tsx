import { View } from '@tarojs/components'
import { pcSignInWords } from '@shared/words/sign-in-words'
import { codePicture } from './code-picture'

/** The code to be scanned and to be typed, and what to do with it. Only a browser has this page. */
export function WaitingCode({ code }: { code: string }) {
  return (
    <View>
      <View className='m-empty'>
        <img width={220} height={220} src={codePicture(code)} alt={pcSignInWords.name} />
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
