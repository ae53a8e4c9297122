import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DueTag } from '../../components/due-tag'
import { EchoRing } from '../../components/echo-ring'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import type { Outcome } from '../../components/outcome'
import { StatePair } from '../../components/state-pair'
import { Timeline } from '../../components/timeline'
import type { TimelineItem } from '../../components/timeline'
import { WaitingOn } from '../../components/waiting-on'

const outcomes: Outcome[] = [
  { meaning: 'DONE', words: '已解决', letter: 'A' },
  { meaning: 'DONE', words: '单位说已解决', letter: 'A', said: true },
  { meaning: 'UNDERWAY', words: '正在解决', letter: 'B' },
  { meaning: 'PLANNED', words: '排进了计划', letter: 'B' },
  { meaning: 'BLOCKED', words: '条件所限', letter: 'C' },
  { meaning: 'REFERENCE', words: '留作参考', letter: 'D' },
  { meaning: 'INFEASIBLE', words: '没有采用', letter: 'C' },
]
const history: TimelineItem[] = [
  { id: '1', kind: 'person', title: '居民提出', meta: '4月29日，柳塘街道一位居民' },
  { id: '2', kind: 'event', title: '受理', meta: '4月30日，提案委', text: '情况清楚，交给市城管局。' },
  { id: '3', kind: 'reply', title: '市城管局答复', meta: '5月12日', text: '路灯已换新，一共十二盏。' },
  { id: '4', kind: 'now', title: '等您确认', meta: '最晚 5月27日' },
  { id: '5', kind: 'next', title: '结束' },
]

export function MatterPatterns() {
  return (
    <View>
      <SectionHead title='回音环' />
      <View className='m-wrap g2'>
        {[0, 1, 2, 3, 4, 5, 6, 7].map(passed => (
          <EchoRing key={passed} passed={passed} />
        ))}
        <EchoRing passed={6} outcome={outcomes[3]} />
        <EchoRing passed={7} outcome={outcomes[1]} />
        <EchoRing passed={8} outcome={outcomes[0]} closed echo />
        <EchoRing passed={4} ended large />
      </View>
      <SectionHead title='进度和结果' />
      <View className='m-col g2'>
        <StatePair process={{ words: '办理中', kind: 'moving' }} />
        <StatePair process={{ words: '等您确认', kind: 'you' }} outcome={outcomes[1]} />
        <StatePair process={{ words: '未开始', kind: 'idle' }} />
        {outcomes.map(outcome => (
          <StatePair key={outcome.words} process={{ words: '已确认', kind: 'ended' }} outcome={outcome} />
        ))}
      </View>
      <View className='m-wrap g2 mt3'>
        <DueTag kind='far' words='还剩 23 天' />
        <DueTag kind='soon' words='还剩 6 天' />
        <DueTag kind='today' words='今天到期' />
        <DueTag kind='over' words='逾期 4 天' />
        <DueTag kind='extended' words='依规延期至 8月15日' />
      </View>
      <SectionHead title='卡片' />
      <Card kind='you'>
        <View className='t-small t-voice t-strong'>等您看一眼</View>
        <View className='t-h2'>老街的路灯修好了吗</View>
        <View className='m-row g2 mt3'>
          <Button kind='main' grow label='确实解决了' onTap={() => undefined} />
          <Button grow label='还没解决' onTap={() => undefined} />
        </View>
      </Card>
      <Card onTap={() => undefined} label='小学南门放学时人车混行'>
        <View className='m-row m-row--top g3'>
          <EchoRing passed={4} />
          <View className='m-grow'>
            <View className='t-body t-strong t-clamp2'>小学南门放学时人车混行</View>
            <StatePair process={{ words: '办理中', kind: 'moving' }} />
          </View>
        </View>
      </Card>
      <Card>
        <WaitingOn
          waiting={{ name: '市交通局', note: '主办' }}
          owing={{ name: '市教育局', note: '欠分答复' }}
          sentence='市交通局等市教育局的分答复，还剩 6 天'
        />
      </Card>
      <List label='我的'>
        <ListRow title='草稿箱' icon='edit' aside='1 份' onTap={() => undefined} />
        <ListRow title='路灯的事有进展了' note='市城管局，昨天' unread onTap={() => undefined} />
        <ListRow title='编号' note='XS-2026-000318' last />
      </List>
      <Card>
        <Timeline items={history} label='经过' />
      </Card>
    </View>
  )
}
