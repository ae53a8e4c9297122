import { View } from '@tarojs/components'
import type { Me } from '@shared/contract/person'
import { roleWords } from '@shared/words/enum-words'
import { meWords } from '@shared/words/page-words'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Tap } from '../../components/tap'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { go, routes } from '../../lib/routes'
import { useMyCounts } from './use-my-counts'

/** Name, place of work and roles, and how many matters are hers. */
export function WhoIAm({ me }: { me: Me }) {
  const { data: directory } = useDirectory()
  const names = namesOf(directory)
  const works = me.roles.filter(role => role !== 'resident')
  const where = [names.unit(me.unitId), names.place(me.areaId), me.title].filter(Boolean).join('，')
  return (
    <Card>
      <View className='m-row g3'>
        <View className='m-logo m-logo--l' />
        <View className='m-grow'>
          <Heading>{me.name ?? roleWords.resident.resident}</Heading>
          <View className='t-small t-3'>{where}</View>
        </View>
      </View>
      <View>
        {works.length > 0 && (
          <View className='m-wrap g2 mt3'>
            {works.map(role => (
              <View key={role} className='m-due'>
                {roleWords[role].resident}
              </View>
            ))}
          </View>
        )}
      </View>
      <Counts />
    </Card>
  )
}

function Counts() {
  const { raised, following, unfinished } = useMyCounts()
  const tiles = [
    { tab: 'raised', name: meWords.raised, count: raised },
    { tab: 'following', name: meWords.following, count: following },
    { tab: 'drafts', name: meWords.drafts, count: unfinished },
  ]
  return (
    <View className='m-row mt3'>
      {tiles.map(({ tab, name, count }) => (
        <Tap
          key={tab}
          role='link'
          className='m-grow t-center m-tap'
          label={`${count} ${name}`}
          onTap={() => go(routes.myLeads(tab))}
        >
          <View className='t-h1 t-tab'>{count}</View>
          <View className='t-small t-2'>{name}</View>
        </Tap>
      ))}
    </View>
  )
}
