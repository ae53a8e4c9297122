import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import { expertWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { List, ListRow } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { dayOf } from '../../lib/day-of'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { useExperts } from '../convene-queries'
import { ExpertSheet } from './expert-sheet'

type Expert = Output<'expert.list'>['rows'][number]

const factsOf = ({ field, title, consentOn, seats }: Expert) => [
  field,
  title ?? '',
  consentOn === undefined ? expertWords.noConsent : fill(expertWords.consented, { date: dayOf(consentOn) }),
  seats > 0 && fill(expertWords.seats, { count: seats }),
]

/** 专家库: who knows what, whether she agreed to be asked, and how often she came. */
export default function ExpertsPage() {
  const experts = useExperts()
  const [open, setOpen] = useState<Expert | 'new'>()
  usePullRefresh(experts.refetch)
  return (
    <PageShell
      title={expertWords.title}
      bar={<Button grow kind='main' icon='plus' label={expertWords.add} onTap={() => setOpen('new')} />}
      over={
        <View>
          {open && (
            <ExpertSheet expert={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
          )}
        </View>
      }
    >
      <AsyncView query={experts}>
        {({ rows }) => (
          <View>
            {rows.length === 0 && <Empty art='table' title={expertWords.empty} />}
            <List label={expertWords.title}>
              {rows.map((expert, at) => (
                <ListRow
                  key={expert.id}
                  icon={expert.consentOn === undefined ? 'wait' : 'check'}
                  title={expert.name}
                  facts={factsOf(expert)}
                  last={at === rows.length - 1}
                  onTap={() => setOpen(expert)}
                />
              ))}
            </List>
          </View>
        )}
      </AsyncView>
    </PageShell>
  )
}
