import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { accessible } from '../accessible'
import { roomWords } from './room-words'
import {
  box,
  fitter,
  hullPath,
  marksByRole,
  maskOf,
  type ScatterDot,
  type ScatterHull,
} from './scatter-marks'
import type { Spot } from './scatter-marks'
import { SeatMark } from './seat-mark'
import { seatClass, type SeatRole } from './seat-role'
import './room.scss'

export type OpinionScatterProps = {
  /** Places of at least five people each: nobody is found again on the picture. */
  dots: readonly ScatterDot[]
  hulls: readonly ScatterHull[]
  /** Where I stand, known to this device alone. */
  me?: Spot | undefined
  names: Readonly<Partial<Record<SeatRole, string>>>
  /** What is seen; who does not look at pictures has the table of the groups beside it. */
  summary: string
}

const share = (part: number, whole: number) => `${Math.round((part / whole) * 1000) / 10}%`
const at = ({ x, y }: Spot) => ({ left: share(x, box.width), top: share(y, box.height) })

/** Who thinks alike, drawn near each other. Only for open rooms of a hundred voters or more. */
export function OpinionScatter({ dots, hulls, me, names, summary }: OpinionScatterProps) {
  const drawn = useMemo(() => {
    const points = [...dots, ...hulls.flatMap(hull => hull.points.map(([x, y]) => ({ x, y })))]
    const fit = fitter(me ? [...points, me] : points)
    return {
      layers: [...marksByRole(dots, fit)],
      hull: hullPath(hulls, fit),
      names: hulls.map(({ group, points: edge }) => ({ group, spot: fit(top(edge)) })),
      me: me && fit(me),
    }
  }, [dots, hulls, me])
  return (
    <View>
      <View className='m-scatter' {...accessible({ hidden: true })}>
        <View className='m-scatter__layer m-scatter__hull' style={{ WebkitMaskImage: maskOf(drawn.hull) }} />
        {drawn.layers.map(([role, path]) => (
          <View
            key={role}
            className={`m-scatter__layer m-scatter--${seatClass[role]}`}
            style={{ WebkitMaskImage: maskOf(path) }}
          />
        ))}
        {drawn.names.map(({ group, spot }) => (
          <Text key={group} className='m-scatter__name' style={at(spot)}>
            {group}
          </Text>
        ))}
        {drawn.me && <View className='m-seat m-seat--me m-plan__seat' style={at(drawn.me)} />}
      </View>
      <View className='m-wrap m-plan__key'>
        {drawn.layers.map(([role]) => (
          <SeatMark key={role} role={role} words={names[role] ?? ''} />
        ))}
        {drawn.me && <SeatMark role='RESIDENT' me words={roomWords.here} />}
      </View>
      <View className='t-small t-2 mt2'>{summary}</View>
    </View>
  )
}

/** A group's name stands on the upper rim of its outline, where it hides nobody. */
const top = (points: ScatterHull['points']): Spot =>
  points.reduce((highest, [x, y]) => (y > highest.y ? { x, y } : highest), { x: 0, y: -Infinity })
