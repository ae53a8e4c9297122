import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { homeWords } from '@shared/words/page-words'
import { offlineWords } from '@shared/words/text-words'
import { List, ListRow } from '../../components/list-row'
import { leadDraftKey } from '../../features/lead/lead-form'
import { useDrafts } from '../../lib/drafts'
import { go, routes } from '../../lib/routes'
import { useUnsent } from '../../lib/unsent'

/** What is on this phone only: an unfinished form, and what waits for the network. */
export function DraftReminder() {
  const draft = useDrafts(state => leadDraftKey in state.drafts)
  const unsent = useUnsent(state => state.items.length)
  if (!draft && unsent === 0) return null
  return (
    <View className='mt3'>
      <List>
        {draft && (
          <ListRow
            icon='edit'
            title={homeWords.drafts}
            aside={homeWords.draftGoOn}
            last={unsent === 0}
            onTap={() => go(routes.leadNew())}
          />
        )}
        {unsent > 0 && (
          <ListRow
            icon='offline'
            title={fill(offlineWords.queued, { count: unsent })}
            last
            onTap={() => go(routes.myLeads('drafts'))}
          />
        )}
      </List>
    </View>
  )
}
