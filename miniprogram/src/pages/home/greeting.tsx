import { Text, View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { clockAt } from '@shared/domain/calendar/local-day'
import { roleWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { homeWords } from '@shared/words/page-words'
import { Heading } from '../../components/heading'
import { Tap } from '../../components/tap'
import { useDirectory } from '../../features/shared/use-directory'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'

function timeOfDayWords(now: string): string {
  const hour = clockAt(now).hour()
  if (hour < 12) return homeWords.morning
  return hour < 18 ? homeWords.afternoon : homeWords.evening
}

type GreetingProps = { me: Output<'person.me'> | undefined; count: number; turns: number }

/** Whose house this is, who she is to it, and whether anything waits for her. */
export function Greeting({ me, count, turns }: GreetingProps) {
  const time = timeOfDayWords(serverNow().toISOString())
  const following =
    turns > 0 ? fill(homeWords.following, { count, n: turns }) : fill(homeWords.followingNone, { count })
  const { data: directory } = useDirectory()
  return (
    <View>
      <View className='t-small t-2'>{directory?.settings.brand.host ?? ''}</View>
      <View className='m-between g2'>
        <Heading look='t-h1'>
          {me?.name !== undefined && (
            <Text className='m-piece'>{fill(homeWords.greeting, { name: me.name })}</Text>
          )}
          <Text className='m-piece'>{time}</Text>
        </Heading>
        <View>{me && <RoleChip roles={me.roles} />}</View>
      </View>
      <View className='t-small t-2'>{count > 0 ? following : ''}</View>
    </View>
  )
}

/** In which role she is here; what each role may do stands on her own page. */
function RoleChip({ roles }: { roles: Output<'person.me'>['roles'] }) {
  const role = roles.find(one => one !== 'resident') ?? 'resident'
  const name = roleWords[role].resident
  return (
    <Tap
      role='link'
      className='m-chip'
      label={fill(homeWords.role, { role: name })}
      onTap={() => go(routes.me())}
    >
      {name}
    </Tap>
  )
}
