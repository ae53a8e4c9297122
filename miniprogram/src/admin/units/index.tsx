import { View } from '@tarojs/components'
import { useState } from 'react'
import { adminWords, unitAdminWords } from '@shared/words/admin-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { List, ListRow } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { namesOf, useDirectory, type Directory } from '../../features/shared/use-directory'
import { AdminPart } from '../admin-part'
import { UnitSheet } from './unit-sheet'

type Unit = Directory['units'][number]

/** The units that handle matters. */
export default function UnitsPage() {
  const query = useDirectory()
  const [open, setOpen] = useState<Unit | 'new'>()
  const names = namesOf(query.data)
  return (
    <PageShell
      wide
      title={unitAdminWords.title}
      bar={<Button kind='main' grow icon='plus' label={adminWords.add} onTap={() => setOpen('new')} />}
      over={open && <UnitSheet unit={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    >
      <AdminPart at='units'>
        <View className='mt3'>
          <AsyncView query={query}>
            {({ units }) =>
              units.length === 0 ? (
                <Empty art='first' title={adminWords.empty} />
              ) : (
                <List table label={unitAdminWords.title}>
                  {units.map((unit, at) => (
                    <ListRow
                      key={unit.id}
                      title={unit.name}
                      note={[unit.short, names.place(unit.areaId)].filter(Boolean).join('，')}
                      aside={unit.closed && adminWords.stopped}
                      last={at === units.length - 1}
                      onTap={() => setOpen(unit)}
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
