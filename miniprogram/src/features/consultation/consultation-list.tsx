import { View } from '@tarojs/components'
import type { ConsultationGroup } from '@shared/domain/consultation/consultation-status'
import { groupWords, talkWords } from '@shared/words/talk-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { List, ListRow } from '../../components/list-row'
import { uiWords } from '@shared/words/ui-words'
import { call } from '../../lib/call'
import { go, routes } from '../../lib/routes'
import { usePages } from '../../lib/use-pages'
import { usePullRefresh } from '../shared/use-pull-refresh'
import { ConsultationRow } from './consultation-row'

/** A group of states, of one hall or of everywhere, the latest change first. */
export const useConsultations = (group: ConsultationGroup, hallId?: string) =>
  usePages(['consultations', group, hallId], cursor =>
    call('consultation.list', {
      group,
      ...(hallId !== undefined && { hallId }),
      ...(cursor !== undefined && { cursor }),
    }),
  )

/** One group: what is asked for, coming, talked over or settled. */
export function ConsultationList({ group }: { group: ConsultationGroup }) {
  const { asked, hasMore, loadingMore, onMore } = useConsultations(group)
  usePullRefresh(asked.refetch)
  return (
    <AsyncView query={asked}>
      {rows => (
        <View className='mt3'>
          {group === 'RESULTS' && <Afterwards />}
          {rows.length === 0 && <Empty art='table' title={talkWords.empty} />}
          {rows.length > 0 && (
            <List table label={groupWords[group]}>
              {rows.map((row, at) => (
                <ConsultationRow key={row.id} row={row} last={at === rows.length - 1} />
              ))}
            </List>
          )}
          {hasMore && (
            <View className='m-col mt3'>
              <Button kind='text' label={uiWords.more} busy={loadingMore} onTap={onMore} />
            </View>
          )}
        </View>
      )}
    </AsyncView>
  )
}

/** What was promised in every room, and the rooms that others learn from. */
const Afterwards = () => (
  <View>
    <List>
      <ListRow icon='check' title={talkWords.promises} onTap={() => go(routes.commitments())} />
      <ListRow icon='doc' title={talkWords.examples} last onTap={() => go(routes.cases())} />
    </List>
  </View>
)
