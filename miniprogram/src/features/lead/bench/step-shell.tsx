import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { benchKeyWords, benchWords } from '@shared/words/staff-words'
import { accessible } from '../../../components/accessible'
import { Button } from '../../../components/button'
import { Heading } from '../../../components/heading'
import { PageShell } from '../../../components/page-shell'
import { toast } from '../../../lib/toasts'
import { useStepPlace } from './bench-place'

type StepShellProps = PropsWithChildren<{
  title: string
  bar: ReactNode
  over?: ReactNode
  /** What a page must say of the matter; at a workbench it stands above already. */
  head: ReactNode
}>

/** A step's form: a page of its own, or a part of the workbench with the same button at its foot. */
export function StepShell({ title, bar, over, head, children }: StepShellProps) {
  const place = useStepPlace()
  if (!place)
    return (
      <PageShell title={title} bar={bar} over={over}>
        {head}
        {children}
      </PageShell>
    )
  const save = () => {
    place.save.current?.()
    toast(benchWords.saved)
  }
  return (
    <View>
      <Heading>{title}</Heading>
      <View>{children}</View>
      <View className='m-wb__foot'>
        <View className='t-small t-2 m-grow'>{benchWords.onward}</View>
        <Button label={benchWords.save} onTap={save} />
        {bar}
        <View className='m-kbd' {...accessible({ hidden: true })}>
          {benchKeyWords.submit[0]}
        </View>
      </View>
      <View>{over}</View>
    </View>
  )
}
