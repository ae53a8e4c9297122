import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { homeWords } from '@shared/words/page-words'
import { offlineWords } from '@shared/words/text-words'
import { List, ListRow } from '../../components/list-row'
import { useLeadDrafts } from '../../features/lead/lead-drafts'
import { go, routes } from '../../lib/routes'
import { useUnsent } from '../../lib/unsent'

/** What is on this phone only: unfinished forms, and what waits for the network. */
export function DraftReminder() {
  const drafts = useLeadDrafts()
  const [draft] = drafts
  const items = useUnsent(state => state.items)
  const unsent = items.length
  const refused = items.filter(({ state }) => state === 'refused').length
  if (!draft && unsent === 0) return null
  const many = drafts.length > 1
  return (
    <View className='mt3'>
      <List>
        {draft && (
          <ListRow
            icon='edit'
            title={many ? fill(homeWords.draftsMany, { count: drafts.length }) : homeWords.drafts}
            aside={many ? undefined : homeWords.draftGoOn}
            last={unsent === 0}
            onTap={() => go(many ? routes.myLeads('drafts') : routes.leadNew(draft.name))}
          />
        )}
        {unsent > 0 && (
          <ListRow
            icon='offline'
            title={
              refused > 0
                ? fill(offlineWords.refused, { count: refused })
                : fill(offlineWords.queued, { count: unsent })
            }
            last
            onTap={() => go(routes.myLeads('drafts'))}
          />
        )}
      </List>
    </View>
  )
}
