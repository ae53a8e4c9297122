import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { AsyncView } from '../../components/async-view'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'
import { Skeleton } from '../../components/skeleton'
import { LeadCard } from '../../features/lead/lead-card'
import type { useLeadList } from '../../features/lead/lead-queries'
import { rowReaderOf } from '../../features/lead/reader-of'
import { useMe } from '../../features/person/use-me'
import { useDirectory } from '../../features/shared/use-directory'

type HomeListProps = {
  title: string
  list: Pick<ReturnType<typeof useLeadList>, 'asked'>
  more?: ReactNode
  /** Without words an empty part is not shown at all. */
  empty?: string | undefined
}

/** The first three of a list. */
export function HomeList({ title, list, more, empty }: HomeListProps) {
  const { data: directory } = useDirectory()
  const { data: me } = useMe()
  const rows = list.asked.data
  if (rows?.length === 0 && empty === undefined) return null
  return (
    <View>
      <SectionHead title={title} more={rows?.length ? more : undefined} />
      <AsyncView query={list.asked} waiting={<Skeleton cards={1} />}>
        {found => (
          <View>
            {found.length === 0 && <Card kind='flat'>{empty}</Card>}
            {found.slice(0, 3).map(lead => (
              <LeadCard
                key={lead.id}
                lead={lead}
                reader={rowReaderOf(lead, me?.roles)}
                directory={directory}
              />
            ))}
          </View>
        )}
      </AsyncView>
    </View>
  )
}
