import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Category } from '@shared/domain/place/category'
import { adminWords, categoryAdminWords } from '@shared/words/admin-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { List, ListRow } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { AdminPart } from '../admin-part'
import { CategorySheet } from './category-sheet'

/** What leads are about, and who usually handles it. */
export default function CategoriesPage() {
  const query = useDirectory()
  const [open, setOpen] = useState<Category | 'new'>()
  const names = namesOf(query.data)
  const sheet = open && (
    <CategorySheet category={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
  )
  return (
    <PageShell
      wide
      title={categoryAdminWords.title}
      bar={<Button kind='main' grow icon='plus' label={adminWords.add} onTap={() => setOpen('new')} />}
      over={sheet}
    >
      <AdminPart at='categories'>
        <View className='mt3'>
          <AsyncView query={query}>
            {({ categories }) =>
              categories.length === 0 ? (
                <Empty art='first' title={adminWords.empty} />
              ) : (
                <List table label={categoryAdminWords.title}>
                  {categories.map((category, at) => (
                    <ListRow
                      key={category.id}
                      title={category.name}
                      note={names.unit(category.unitId)}
                      aside={category.closed && adminWords.stopped}
                      last={at === categories.length - 1}
                      onTap={() => setOpen(category)}
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
