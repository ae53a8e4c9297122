import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { fill } from '@shared/words/fill-words'
import { hallWords } from '@shared/words/hall-words'
import { uiWords } from '@shared/words/ui-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { CommitmentCard } from '../../features/consultation/commitment-card'
import { statusLabel } from '../../features/consultation/consultation-labels'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { call } from '../../lib/call'
import { dayOf } from '../../lib/day-of'
import { go, routes } from '../../lib/routes'
import { usePages } from '../../lib/use-pages'

type Life = Output<'hall.life'>
type Result = Output<'hall.results'>['rows'][number]

/** 成果展示: what each talk led to and who does it by when, what was kept, and what others may learn from. */
export function HallResults({ hallId, life }: { hallId: string; life: Life }) {
  const { asked, hasMore, loadingMore, onMore } = usePages(['hall', 'hall.results', hallId], cursor =>
    call('hall.results', { hallId, ...(cursor !== undefined && { cursor }) }),
  )
  return (
    <View>
      <AsyncView query={asked}>
        {rows => (
          <View>
            {rows.length === 0 && <View className='t-body t-2'>{hallWords.noResults}</View>}
            {rows.map(row => (
              <ResultCard key={row.id} result={row} />
            ))}
            {hasMore && (
              <View className='m-col mt3'>
                <Button kind='text' label={uiWords.more} busy={loadingMore} onTap={onMore} />
              </View>
            )}
          </View>
        )}
      </AsyncView>
      <Kept kept={life.kept} />
      <Cases cases={life.cases} />
    </View>
  )
}

function ResultCard({ result: { id, title, status, measures } }: { result: Result }) {
  const names = namesOf(useDirectory().data)
  const lines = measures.map(({ measure, unitId, due }) =>
    fill(hallWords.measure, { measure, unit: names.unit(unitId), date: dayOf(due) }),
  )
  const label = [title, statusLabel(status), ...lines].join('，')
  return (
    <View className='mt3'>
      <Card label={label} onTap={() => go(routes.room(id))}>
        <View className='t-body t-strong'>{title}</View>
        <View className='t-small t-2'>{statusLabel(status)}</View>
        {lines.map(line => (
          <View key={line} className='t-small mt1'>
            {line}
          </View>
        ))}
      </Card>
    </View>
  )
}

function Kept({ kept }: Pick<Life, 'kept'>) {
  if (kept.length === 0) return null
  return (
    <View>
      <SectionHead title={hallWords.kept} />
      {kept.map(commitment => (
        <View key={commitment.id} className='mt3'>
          <CommitmentCard commitment={commitment} />
        </View>
      ))}
    </View>
  )
}

function Cases({ cases }: Pick<Life, 'cases'>) {
  if (cases.length === 0) return null
  return (
    <View>
      <SectionHead title={hallWords.cases} />
      <List label={hallWords.cases}>
        {cases.map(({ id, title }, at) => (
          <ListRow
            key={id}
            icon='doc'
            title={title}
            last={at === cases.length - 1}
            onTap={() => go(routes.caseStory(id))}
          />
        ))}
      </List>
    </View>
  )
}
