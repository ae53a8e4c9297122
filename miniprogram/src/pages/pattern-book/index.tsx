import { useState } from 'react'
import { Button } from '../../components/button'
import { Segmented } from '../../components/segmented'
import { PageShell } from '../../components/page-shell'
import { Tabs } from '../../components/tabs'
import { usePreferences } from '../../lib/preferences'
import { useSize } from '../../lib/use-look'
import { FormPatterns } from './form-patterns'
import { ListPatterns } from './list-patterns'
import { MatterPatterns } from './matter-patterns'
import { MessagePatterns } from './message-patterns'
import { RoomPatterns } from './room-patterns'

const parts = [
  { value: 'matter', label: '事项' },
  { value: 'form', label: '表单' },
  { value: 'message', label: '提示' },
  { value: 'list', label: '列表' },
  { value: 'room', label: '协商' },
] as const
const sizes = [
  { value: 'standard', label: '标准' },
  { value: 'elder', label: '大字' },
  { value: 'xl', label: '特大' },
] as const
const themes = [
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
  { value: 'auto', label: '跟随手机' },
] as const

/** Every component with its states. Its people and matters are invented. */
export default function PatternBookPage() {
  const [part, setPart] = useState<(typeof parts)[number]['value']>('matter')
  const { theme, setTheme, setSize } = usePreferences()
  const size = useSize()
  return (
    <PageShell
      title='组件和状态'
      bar={<Button kind='main' grow label='提交' icon='send' onTap={() => undefined} />}
    >
      <Segmented label='字号' options={sizes} value={size} onChoose={setSize} />
      <Segmented label='外观' options={themes} value={theme} onChoose={setTheme} />
      <Tabs label='部分' tabs={parts} value={part} onChoose={setPart} />
      {part === 'matter' && <MatterPatterns />}
      {part === 'form' && <FormPatterns />}
      {part === 'message' && <MessagePatterns />}
      {part === 'list' && <ListPatterns />}
      {part === 'room' && <RoomPatterns />}
    </PageShell>
  )
}
