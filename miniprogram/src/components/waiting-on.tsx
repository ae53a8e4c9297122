import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from './accessible'
import { Icon } from './icon'

type Party = { name: string; note: string }
export type WaitingOnProps = {
  /** Who waits, and who owes what. Never a private person's name. */
  waiting: Party
  owing: Party
  /** The whole sentence: 市交通局等市教育局的分答复，还剩 6 天. */
  sentence: string
  children?: ReactNode
}

/** Who waits for whom, and below it until when. */
export function WaitingOn({ waiting, owing, sentence, children }: WaitingOnProps) {
  return (
    <View className='m-waiton'>
      <View className='m-waiton__line' {...accessible({ role: 'img', label: sentence })}>
        <Side {...waiting} />
        <View className='m-waiton__dash'>
          <View className='m-waiton__knot'>
            <Icon name='wait' />
          </View>
        </View>
        <Side {...owing} />
      </View>
      {children}
    </View>
  )
}

function Side({ name, note }: Party) {
  return (
    <View className='m-waiton__who'>
      <View>{name}</View>
      <View className='t-note t-3'>{note}</View>
    </View>
  )
}
