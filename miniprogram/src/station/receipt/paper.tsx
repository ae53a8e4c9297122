import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { fill } from '@shared/words/fill-words'
import { slipWords } from '@shared/words/helper-words'
import { Heading } from '../../components/heading'
import { Photo } from '../../components/photo'
import './paper.scss'

type PaperProps = { slip: Output<'slip.issue'>; no: string; hall: string }

/** The slip as it comes out of the printer, on a quarter of a page: a code to scan, the number, and how to ask. */
export function Paper({ slip: { code, image }, no, hall }: PaperProps) {
  return (
    <View className='m-paper'>
      <Heading>{slipWords.title}</Heading>
      <View className='m-paper__code'>
        {image ? (
          <Photo className='m-paper__picture' src={image} alt={slipWords.codeAlt} whole />
        ) : (
          <View className='t-small'>{slipWords.noPicture}</View>
        )}
      </View>
      <View className='m-paper__no'>{fill(slipWords.number, { no })}</View>
      <View className='m-paper__letters'>{`${slipWords.code}：${code}`}</View>
      <View className='m-paper__text'>{fill(slipWords.text, { no, hall })}</View>
      <View className='m-paper__text'>{fill(slipWords.ask, { hall })}</View>
      <View className='m-paper__text'>{fill(slipWords.keep, { hall })}</View>
    </View>
  )
}
