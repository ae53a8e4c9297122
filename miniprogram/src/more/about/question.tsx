import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../components/card'
import { Icon } from '../../components/icon'
import { Tap } from '../../components/tap'

/** A question that opens its answer. */
export function Question({ question, answer }: { question: string; answer: string }) {
  const [open, setOpen] = useState(false)
  return (
    <Card tight>
      <Tap className='m-between g2 m-tap' label={question} expanded={open} onTap={() => setOpen(!open)}>
        <View className='t-body t-strong m-grow'>{question}</View>
        <Icon name={open ? 'minus' : 'plus'} size='s' />
      </Tap>
      <View>{open && <View className='t-read t-2 mt2'>{answer}</View>}</View>
    </Card>
  )
}
