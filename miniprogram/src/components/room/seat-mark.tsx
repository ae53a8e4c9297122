import { Text, View } from '@tarojs/components'
import { classNames } from '../class-names'
import { seatClass, type SeatRole } from './seat-role'
import './room.scss'

export type SeatMarkProps = { role: SeatRole; words: string; me?: boolean | undefined }

/** A role's shape with its name beside it: who speaks, and the key of a seat plan. */
export function SeatMark({ role, words, me }: SeatMarkProps) {
  return (
    <View className='m-role'>
      <View className={classNames('m-seat', me ? 'm-seat--me' : `m-seat--${seatClass[role]}`)} />
      <Text>{words}</Text>
    </View>
  )
}
