import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { accessible } from './accessible'

/** A heading that a reader can jump to. `look` is the size, `level` the place in the outline. */
export function Heading({
  level = 2,
  look = 't-h2',
  children,
}: PropsWithChildren<{ level?: 1 | 2 | 3; look?: 't-display' | 't-h1' | 't-h2' | 't-body t-strong' }>) {
  return (
    <View className={look} {...accessible({ role: 'heading', level })}>
      {children}
    </View>
  )
}

/** The head of a part of the page: its name, and at the right what opens more of it. */
export function SectionHead({ title, more }: { title: string; more?: ReactNode }) {
  return (
    <View className='m-sec'>
      <Heading>{title}</Heading>
      {more}
    </View>
  )
}
