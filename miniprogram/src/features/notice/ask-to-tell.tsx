import { View } from '@tarojs/components'
import { useState } from 'react'
import { subscribeWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Icon } from '../../components/icon'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { askToSubscribe } from '../../lib/subscribe'
import { useDirectory } from '../shared/use-directory'

/** Whether WeChat may carry news of this: one tap, one message of each kind. Without templates there is nothing to ask. */
export function AskToTell() {
  const { data } = useDirectory()
  const { progress, reply } = data?.settings.templates ?? {}
  const ids = [progress, reply].flatMap(id => id ?? [])
  const [said, setSaid] = useState<string>()
  if (ids.length === 0) return null

  // nothing may come before the question: WeChat opens it only as the first thing in a tap
  const ask = () =>
    void askToSubscribe(ids).then(async answers => {
      const given = Object.values(answers).includes('accept')
      setSaid(given ? subscribeWords.given : subscribeWords.no)
      if (Object.keys(answers).length > 0) await call('notice.recordAnswers', { key: clientKey(), answers })
    })

  return (
    <Card kind='flat'>
      <View className='m-row m-row--top g3'>
        <Icon name='bell' />
        <View className='m-grow t-body'>{said ?? subscribeWords.ask}</View>
      </View>
      <View className='m-col mt3'>
        {said === undefined && <Button kind='tint' label={subscribeWords.button} onTap={ask} />}
      </View>
    </Card>
  )
}
