import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Place } from '@shared/domain/place/place'
import { adminWords, placeAdminWords } from '@shared/words/admin-words'
import { placeKindWords } from '@shared/words/enum-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { List, ListRow } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { useDirectory } from '../../features/shared/use-directory'
import { AdminPart } from '../admin-part'
import { PlaceSheet } from './place-sheet'
import { treeRows } from './place-tree'

type Open = { place?: Place; parentId?: string }

/** The one tree of places, from the city down to the station. */
export default function PlacesPage() {
  const query = useDirectory()
  const [open, setOpen] = useState<Open>()
  const sheet = open && (
    <PlaceSheet
      key={open.place ? `at.${open.place.id}` : `below.${open.parentId ?? ''}`}
      place={open.place}
      parentId={open.parentId}
      onClose={() => setOpen(undefined)}
      onAddBelow={parentId => setOpen({ parentId })}
    />
  )
  return (
    <PageShell
      wide
      title={placeAdminWords.title}
      bar={<Button kind='main' grow icon='plus' label={adminWords.add} onTap={() => setOpen({})} />}
      over={sheet}
    >
      <AdminPart at='places'>
        <View className='t-small t-2 mt2'>{placeAdminWords.moveAbout}</View>
        <View className='mt3 m-narrow'>
          <AsyncView query={query}>
            {({ places }) =>
              places.length === 0 ? (
                <Empty art='first' title={adminWords.empty} />
              ) : (
                <List label={placeAdminWords.title}>
                  {treeRows(places).map(({ place, depth }, at, all) => (
                    <ListRow
                      key={place.id}
                      title={place.name}
                      depth={depth}
                      aside={place.closed ? adminWords.stopped : placeKindWords[place.kind].staff}
                      label={`${place.name}，${placeKindWords[place.kind].staff}`}
                      last={at === all.length - 1}
                      onTap={() => setOpen({ place })}
                    />
                  ))}
                </List>
              )
            }
          </AsyncView>
        </View>
      </AdminPart>
    </PageShell>
  )
}
