import { View } from '@tarojs/components'
import { caseWords } from '@shared/words/closing-words'
import { dateWords } from '@shared/words/date-words'
import { useState } from 'react'
import { AsyncView } from '../../components/async-view'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { Facts } from '../../components/facts'
import { InfiniteList } from '../../components/infinite-list'
import { PageShell } from '../../components/page-shell'
import { Segmented } from '../../components/segmented'
import { useHasRole } from '../../features/person/use-me'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { call } from '../../lib/call'
import { go, routes } from '../../lib/routes'
import { usePages } from '../../lib/use-pages'

/** 典型案例: talks that others can learn from; the office also sees what waits to be published. */
export default function CasesPage() {
  const isOffice = useHasRole('proposalStaff', 'proposalChief')
  const [view, setView] = useState<'PUBLISHED' | 'NOMINATED'>('PUBLISHED')
  const { data: directory } = useDirectory()
  const list = usePages(['cases', view], cursor =>
    call('case.list', { ...(view === 'NOMINATED' && { nominated: true }), ...(cursor && { cursor }) }),
  )
  usePullRefresh(list.asked.refetch)
  return (
    <PageShell title={caseWords.title} wide>
      {isOffice && (
        <Segmented
          label={caseWords.views}
          options={[
            { value: 'PUBLISHED', label: caseWords.published },
            { value: 'NOMINATED', label: caseWords.nominated },
          ]}
          value={view}
          onChoose={setView}
        />
      )}
      <View className='mt3'>
        <AsyncView query={list.asked}>
          {rows =>
            rows.length === 0 ? (
              <Empty art='first' title={caseWords.empty} />
            ) : (
              <InfiniteList label={caseWords.title} rows={rows} rowKey={({ id }) => id} {...list}>
                {({ id, title, hallId, publishedAt }) => {
                  const hall = namesOf(directory).place(hallId)
                  const facts = [hall, publishedAt ? dateWords(publishedAt) : '']
                  return (
                    <Card
                      label={[title, ...facts].filter(Boolean).join('，')}
                      onTap={() => go(routes.caseStory(id))}
                    >
                      <View className='t-body t-strong'>{title}</View>
                      <View className='t-small t-2 mt1'>
                        <Facts facts={facts} />
                      </View>
                    </Card>
                  )
                }}
              </InfiniteList>
            )
          }
        </AsyncView>
      </View>
    </PageShell>
  )
}
