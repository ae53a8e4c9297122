import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { local } from '@shared/domain/calendar/local-day'
import { fill } from '@shared/words/fill-words'
import { homeWords } from '@shared/words/page-words'
import { Heading } from '../../components/heading'
import { serverNow } from '../../lib/server-time'

function timeOfDayWords(now: string): string {
  const hour = local(now).hour()
  if (hour < 12) return homeWords.morning
  return hour < 18 ? homeWords.afternoon : homeWords.evening
}

type GreetingProps = { me: Output<'person.me'> | undefined; count: number; turns: number }

/** Who she is to us, and whether anything waits for her. */
export function Greeting({ me, count, turns }: GreetingProps) {
  const time = timeOfDayWords(serverNow().toISOString())
  const following =
    turns > 0 ? fill(homeWords.following, { count, n: turns }) : fill(homeWords.followingNone, { count })
  return (
    <View>
      <Heading look='t-h1'>
        {me?.name === undefined ? time : fill(homeWords.greeting, { name: me.name, time })}
      </Heading>
      <View className='t-small t-2'>{count > 0 ? following : ''}</View>
    </View>
  )
}
