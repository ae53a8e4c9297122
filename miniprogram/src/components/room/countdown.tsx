import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { serverNow } from '../../lib/server-time'
import { accessible } from '../accessible'
import { Icon } from '../icon'
import { roomWords } from './room-words'
import './room.scss'

export type CountdownProps = {
  /** ISO, by the server's clock. */
  until: string
  /** What ends: 换码, 表决. */
  label: string
  onEnd?: (() => void) | undefined
}

const secondsTo = (until: string) =>
  Math.max(0, Math.ceil((Date.parse(until) - serverNow().getTime()) / 1000))

const two = (value: number) => String(value).padStart(2, '0')
/** 0:30, 12:05, 1:02:00 */
export const clockWords = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const tail = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`
}

/** Seconds that run, for what is over within the hour. A reader is told the end, not every second. */
export function Countdown({ until, label, onEnd }: CountdownProps) {
  const [left, setLeft] = useState(() => secondsTo(until))
  useEffect(() => {
    const look = () => setLeft(secondsTo(until))
    look()
    const timer = setInterval(look, 1000)
    return () => clearInterval(timer)
  }, [until])
  const over = left === 0
  useEffect(() => {
    if (over) onEnd?.()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told once when it is over, whoever listens by then
  }, [over])
  if (over)
    return (
      <View className='m-due m-due--soon' {...accessible({ role: 'timer', label: roomWords.timeUp })}>
        <Icon name='clock' />
        <View>{roomWords.timeUp}</View>
      </View>
    )
  return (
    <View
      className={left <= 10 ? 'm-due m-due--soon' : 'm-due'}
      {...accessible({ role: 'timer', label: `${label} ${clockWords(left)}` })}
    >
      <Icon name='clock' />
      <View>{label}</View>
      <View className='m-clock'>{clockWords(left)}</View>
    </View>
  )
}
