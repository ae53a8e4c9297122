import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { roomWords } from './room-words'
import { SeatMark } from './seat-mark'
import type { SeatRole } from './seat-role'
import './room.scss'

export type RoleCount = {
  /** None for small roles that stand together. */
  role?: SeatRole
  name: string
  agree: number
  unsure: number
  against: number
  /** In the place of figures that would say how one person voted. */
  tooFew?: string
}
export type RoleBarsProps = {
  rows: readonly RoleCount[]
  /** Without it the page shows the key once for several. */
  legend?: boolean | undefined
}

/** What each declared role said of one sentence. Counts, never percentages: a room is small. */
export function RoleBars({ rows, legend }: RoleBarsProps) {
  return (
    <View className='m-agree'>
      {rows.map(row => (
        <Bar key={row.name} row={row} />
      ))}
      {legend && <AgreeKey />}
    </View>
  )
}

function Bar({ row }: { row: RoleCount }) {
  const { role, name, agree, unsure, against, tooFew } = row
  if (tooFew !== undefined) return <Text className='t-small t-2'>{tooFew}</Text>
  const all = agree + unsure + against
  return (
    <View className='m-agree__r' {...accessible({ role: 'img', label: roomWords.counts(row) })}>
      <View className='m-agree__w'>
        {role ? <SeatMark role={role} words={name} /> : <Text className='m-role'>{name}</Text>}
      </View>
      <View className='m-agree__bar'>
        {agree > 0 && <View className='m-agree__y' style={{ flexGrow: agree }} />}
        {unsure > 0 && <View className='m-agree__u' style={{ flexGrow: unsure }} />}
        {against > 0 && <View className='m-agree__n' style={{ flexGrow: against }} />}
      </View>
      <Text className='m-agree__k'>{all > 0 ? `${agree}/${all}` : roomWords.nobody}</Text>
    </View>
  )
}

const keys = [
  ['m-agree__y', roomWords.agree],
  ['m-agree__u', roomWords.unsure],
  ['m-agree__n', roomWords.against],
] as const

/** What solid, grey and hatched mean, and what the figure at the right counts. */
export function AgreeKey() {
  return (
    <View className='m-wrap m-agree__key'>
      {keys.map(([className, words]) => (
        <View key={words} className='m-role'>
          <View className={`m-key ${className}`} />
          <Text>{words}</Text>
        </View>
      ))}
      <Text className='t-note t-3'>{roomWords.figure}</Text>
    </View>
  )
}
