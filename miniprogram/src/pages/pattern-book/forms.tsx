import { View } from '@tarojs/components'
import type { ReactElement } from 'react'
import { useEffect, useId } from 'react'
import { SectionHead } from '../../components/heading'

/** What a finger or the keyboard does to a part, held still: the part itself knows no such property. */
const held: Record<string, string> = { 按下: 'is-pressed', 焦点: 'is-kbfocus' }

export type FormsProps = {
  title: string
  /** Each form under its name: 默认, 按下, 焦点, 不可用, 忙, 出错, 空. */
  forms: Record<string, ReactElement>
  /** Side by side: for what is small. */
  row?: boolean
}

/** One part in all its forms. The large ones are those of the switch above. */
export function Forms({ title, forms, row }: FormsProps) {
  return (
    <View>
      <SectionHead title={title} />
      <View className={row ? 'm-wrap g4' : ''}>
        {Object.entries(forms).map(([name, part]) => (
          <Form key={name} name={name}>
            {part}
          </Form>
        ))}
      </View>
    </View>
  )
}

function Form({ name, children }: { name: string; children: ReactElement }) {
  const id = `form${useId().replace(/:/g, '')}`
  useEffect(() => {
    const look = held[name]
    // Taro's elements take their class a moment after they are drawn
    const timer = setTimeout(() => {
      if (look) document.querySelector(`#${id} [tabindex], #${id} .m-field__box`)?.classList.add(look)
    }, 50)
    return () => clearTimeout(timer)
  }, [id, name])
  return (
    <View id={id} className='mb2'>
      <View className='t-note t-3'>{name}</View>
      {children}
    </View>
  )
}
