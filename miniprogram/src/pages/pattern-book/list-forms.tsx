import { View } from '@tarojs/components'
import { List, ListRow } from '../../components/list-row'
import { Segmented } from '../../components/segmented'
import { SwitchRow } from '../../components/switch-row'
import { Tabs } from '../../components/tabs'
import { Forms } from './forms'

const nothing = () => undefined
const views = [
  { value: 'mine', label: '我提的' },
  { value: 'all', label: '大家提的' },
]
const parts = [
  { value: 'read', label: '资料' },
  { value: 'vote', label: '表态', count: 4 },
  { value: 'talk', label: '问答' },
]

const row = (more: { unread?: boolean; depth?: number } = {}) => (
  <List>
    <ListRow title='路灯的事有进展了' note='市城管局，昨天' aside='1 份' {...more} last onTap={nothing} />
  </List>
)
const toggle = (on: boolean) => (
  <List>
    <SwitchRow icon='moon' label='深色外观' meaning='跟随手机' on={on} onChange={nothing} last />
  </List>
)

/** Rows and switches between views, in every form. */
export function ListForms() {
  return (
    <View>
      <Forms
        title='列表的一行'
        forms={{
          默认: row(),
          没读: row({ unread: true }),
          树里第二层: row({ depth: 2 }),
          按下: row(),
          焦点: row(),
        }}
      />
      <Forms title='开关' forms={{ 关: toggle(false), 开: toggle(true), 焦点: toggle(false) }} />
      <Forms
        title='切换'
        forms={{
          默认: <Segmented label='看哪些' options={views} value='mine' onChoose={nothing} />,
          焦点: <Segmented label='看哪些' options={views} value='mine' onChoose={nothing} />,
        }}
      />
      <Forms
        title='分页'
        forms={{
          默认: <Tabs label='分页' tabs={parts} value='vote' onChoose={nothing} />,
          焦点: <Tabs label='分页' tabs={parts} value='vote' onChoose={nothing} />,
        }}
      />
    </View>
  )
}
