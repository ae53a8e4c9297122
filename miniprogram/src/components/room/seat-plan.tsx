import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { SeatMark } from './seat-mark'
import { seatPlaces } from './seat-places'
import { seatClass, type SeatRole } from './seat-role'
import './room.scss'

export type RoomSeat = { role: SeatRole; me?: boolean | undefined; missing?: boolean | undefined }
export type SeatPlanProps = {
  seats: readonly RoomSeat[]
  /** How many are here: 15/16 席. */
  title: string
  /** What is missing: 专家还没到. */
  note?: string | undefined
  /** What each role is called in this room, in the order of the key. */
  names: Readonly<Partial<Record<SeatRole, string>>>
  /** My own seat in the key: 我. */
  me?: string
}

/** More than these do not fit round the table of a phone: then the key alone says who sits here. */
const mostDrawn = 24
const roles = Object.keys(seatClass) as SeatRole[]

/** Who sits in the room: shapes by role round a table, me at the bottom, an empty chair dashed. */
export function SeatPlan({ seats, title, note, names, me = '我' }: SeatPlanProps) {
  const mine = seats.findIndex(seat => seat.me)
  const round = mine > 0 ? [...seats.slice(mine), ...seats.slice(0, mine)] : seats
  const key = roles.flatMap(role => {
    const count = seats.filter(seat => seat.role === role && !seat.missing).length
    return count > 0 ? [{ role, words: `${names[role] ?? ''} ${count}` }] : []
  })
  return (
    <View>
      <View className={classNames('m-plan', seats.length > mostDrawn && 'm-plan--flat')}>
        {seats.length <= mostDrawn && (
          <Round seats={round} label={[title, note].filter(Boolean).join('，')} />
        )}
        <View className='m-plan__t'>
          <View className='t-body t-strong t-tab'>{title}</View>
          <View className='t-note t-3'>{note ?? ''}</View>
        </View>
      </View>
      <View className='m-wrap m-plan__key'>
        {mine >= 0 && <SeatMark role='RESIDENT' me words={me} />}
        {key.map(one => (
          <SeatMark key={one.role} {...one} />
        ))}
      </View>
    </View>
  )
}

const place = (left: number, top: number) => ({ left: `${left}%`, top: `${top}%` })

function Round({ seats, label }: { seats: readonly RoomSeat[]; label: string }) {
  const places = useMemo(() => seatPlaces(seats.length), [seats.length])
  return (
    <View className='m-plan__round' {...accessible({ role: 'img', label })}>
      <View className='m-plan__table' />
      {seats.map(({ role, me, missing }, at) => (
        <View
          key={at}
          className={classNames(
            'm-seat m-plan__seat',
            me ? 'm-seat--me' : `m-seat--${seatClass[role]}`,
            missing && 'is-missing',
          )}
          style={place(places[at]?.left ?? 0, places[at]?.top ?? 0)}
        />
      ))}
    </View>
  )
}
