import { View } from '@tarojs/components'
import { hallWords } from '@shared/words/hall-words'
import { AsyncView } from '../../components/async-view'
import { Empty } from '../../components/empty'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { levelOfHall } from '../hall-level'
import { useHallQuery } from '../hall-queries'
import { byTown } from './by-town'

/** An address as one says it in that town, whose name stands over it. */
const within = (address: string, town: string) =>
  address.startsWith(town) && address !== town ? address.slice(town.length) : address

/** Every hall and station, town by town, and the way to find a member. No map: a place is known by its town. */
export default function HallListPage() {
  const halls = useHallQuery('hall.list', {})
  const { data: directory } = useDirectory()
  const names = namesOf(directory)
  usePullRefresh(halls.refetch)
  return (
    <PageShell title={hallWords.title}>
      <List>
        <ListRow
          icon='people'
          title={hallWords.findMember}
          note={hallWords.findMemberAbout}
          onTap={() => go(routes.members())}
        />
        <ListRow icon='doc' title={hallWords.myLetters} last onTap={() => go(routes.letters())} />
      </List>
      <AsyncView query={halls}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty art='table' title={hallWords.empty} />
          ) : (
            <View>
              {byTown(rows, directory?.places ?? []).map(({ town, halls: there }) => (
                <View key={town.id}>
                  <SectionHead title={town.name} />
                  <List label={town.name}>
                    {there.map(({ hallId, address, open }, at) => (
                      <ListRow
                        key={hallId}
                        title={names.place(hallId)}
                        facts={[
                          levelOfHall(hallId, directory?.places ?? []),
                          address && within(address, town.name),
                          open,
                        ]}
                        last={at === there.length - 1}
                        onTap={() => go(routes.hall(hallId))}
                      />
                    ))}
                  </List>
                </View>
              ))}
            </View>
          )
        }
      </AsyncView>
    </PageShell>
  )
}
