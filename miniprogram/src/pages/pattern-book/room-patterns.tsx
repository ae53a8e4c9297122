import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../components/card'
import { DueTag } from '../../components/due-tag'
import { SectionHead } from '../../components/heading'
import { Countdown } from '../../components/room/countdown'
import { GroupTable } from '../../components/room/group-table'
import { OpinionScatter } from '../../components/room/opinion-scatter'
import { RoleBars, type RoleCount } from '../../components/room/role-bars'
import { SeatPlan, type RoomSeat } from '../../components/room/seat-plan'
import type { SeatRole } from '../../components/room/seat-role'
import { StatementCard } from '../../components/room/statement-card'
import { StepsBar } from '../../components/room/steps-bar'
import type { Voice } from '../../components/room/voice-bars'
import type { Vote } from '../../components/room/vote'
import { serverNow } from '../../lib/server-time'
import { Forms } from './forms'

const nothing = () => undefined
const voice = (side: Voice['side'], text: string): Voice => ({
  ...{ side, text, sentence: text },
  own: { name: '这一群', count: 610, seen: 790 },
  others: { name: '其他人', count: 90, seen: 400 },
})
const names = {
  RESIDENT: '居民',
  STAKEHOLDER: '一楼住户',
  ELDER: '老书记',
  MEMBER: '委员',
  EXPERT: '专家',
  UNIT: '单位',
}
const steps = ['征题', '定题', '组队', '开展协商', '形成清单', '落实', '评估']
const times = (count: number, seat: RoomSeat) => Array.from({ length: count }, () => seat)
const seats: RoomSeat[] = [
  { role: 'RESIDENT', me: true },
  ...times(5, { role: 'RESIDENT' }),
  ...times(3, { role: 'STAKEHOLDER' }),
  { role: 'ELDER' },
  ...times(3, { role: 'MEMBER' }),
  { role: 'EXPERT', missing: true },
  ...times(2, { role: 'UNIT' }),
]
const crowd = [...seats, ...times(20, { role: 'RESIDENT' })]
const counts: RoleCount[] = [
  { role: 'RESIDENT', name: '居民', agree: 2, unsure: 1, against: 3 },
  { role: 'STAKEHOLDER', name: '一楼住户', agree: 4, unsure: 0, against: 0 },
  { role: 'MEMBER', name: '委员', agree: 2, unsure: 1, against: 0 },
  { role: 'UNIT', name: '单位', agree: 0, unsure: 0, against: 0 },
]
const roles: SeatRole[] = ['RESIDENT', 'RESIDENT', 'STAKEHOLDER', 'MEMBER', 'UNIT', 'EXPERT', 'ELDER']
/** Two groups and somebody between, without chance: the book looks the same each time. */
const dots = Array.from({ length: 70 }, (_, at) => {
  const group = at % 3 === 0 ? 'B' : 'A'
  const [turn, far] = [at * 2.39996, 0.1 + Math.sqrt(at / 70) * 0.9]
  return {
    x: (group === 'A' ? -1 : 1.1) + Math.cos(turn) * far,
    y: Math.sin(turn) * far,
    people: 5 + (at % 9) * 4,
    group,
    role: roles[at % roles.length] ?? 'RESIDENT',
  }
})
const hull = (group: string, middle: number) => ({
  group,
  points: Array.from({ length: 8 }, (_, at) => {
    const turn = (at / 8) * 2 * Math.PI
    return [middle + Math.cos(turn) * 1.1, Math.sin(turn) * 1.1] as const
  }),
})
const hulls = [hull('A', -1), hull('B', 1.1)]
const said = {
  role: 'STAKEHOLDER' as const,
  who: '一楼住户说',
  text: '电梯井离我家窗户至少三米，采光少了的部分，按评估价一次补清。',
  place: '8/12',
  onVote: nothing,
}

/** What a consultation is made of. */
export function RoomPatterns() {
  const [vote, setVote] = useState<Vote>()
  const soon = new Date(serverNow().getTime() + 30_000).toISOString()
  return (
    <View>
      <SectionHead title='七步' />
      <StepsBar names={steps} now={4} aside={<DueTag kind='soon' words='还剩 3 天' />} />
      <StepsBar names={steps} now={8} />
      <SectionHead title='倒计时' />
      <View className='m-row g2'>
        <Countdown label='换码' until={soon} />
        <Countdown label='表决' until='2020-01-01T00:00:00Z' />
      </View>
      <SectionHead title='席位' />
      <SeatPlan seats={seats} title='15/16 席' note='专家还没到' names={names} />
      <SeatPlan seats={crowd} title='35/36 席' note='专家还没到' names={names} />
      <Forms
        title='表态'
        forms={{
          默认: <StatementCard {...said} vote={vote} onVote={setVote} onListen={nothing} />,
          表态之后: <StatementCard {...said} vote={1} counts={counts} />,
          没送出去: <StatementCard {...said} refused='没送出去，您的选择还在，请再点一次。' />,
          结束了: <StatementCard {...said} vote={0} closed counts={counts} />,
          按下: <StatementCard {...said} />,
          焦点: <StatementCard {...said} />,
        }}
      />
      <SectionHead title='各方怎么想' />
      <Card>
        <RoleBars rows={counts} legend />
      </Card>
      <SectionHead title='意见分布' />
      <Card>
        <OpinionScatter
          dots={dots}
          hulls={hulls}
          me={{ x: -0.4, y: 0.5 }}
          names={names}
          summary='两群人在补偿上分得最开，委员大多在中间。'
        />
        <GroupTable
          label='意见分布'
          rows={[
            {
              name: 'A群',
              people: '820 人',
              voices: [voice('AGREE', '先评估，再动工。'), voice('DISAGREE', '今年就装上。')],
            },
            { name: 'B群', people: '410 人', voices: [voice('AGREE', '今年就装上。')] },
          ]}
        />
      </Card>
    </View>
  )
}
