import { benchWords } from '@shared/words/staff-words'
import { List } from '../../components/list-row'
import { SwitchRow } from '../../components/switch-row'
import { useMe } from '../../features/person/use-me'
import { usePreferences } from '../../lib/preferences'

/** Single letters that do something get in the way of dictation and of readers: whoever has a desk may turn them off. */
export function KeysSection() {
  const { data: me } = useMe()
  const { singleKeys, setSingleKeys } = usePreferences()
  const works = me?.roles.some(role => role !== 'resident' && role !== 'member') ?? false
  if (!works) return null
  return (
    <List label={benchWords.keys}>
      <SwitchRow
        label={benchWords.singleWhere}
        meaning={benchWords.singleHint}
        on={singleKeys}
        last
        onChange={setSingleKeys}
      />
    </List>
  )
}
