import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { rosterWords } from '@shared/words/admin-words'
import { AsyncView } from '../../components/async-view'
import { PageShell } from '../../components/page-shell'
import { useRosterRow } from '../roster/roster-queries'
import { PersonForm } from './person-form'

/** One line of the roster: a new one, or one that exists with its code and its end. */
export default function PersonPage() {
  const { rosterId: named } = useRouter().params
  const [rosterId, setRosterId] = useState(named)
  const query = useRosterRow(rosterId)
  if (rosterId === undefined) return <PersonForm row={undefined} onAdded={setRosterId} />
  if (query.data) return <PersonForm key={query.data.id} row={query.data} onAdded={setRosterId} />
  return (
    <PageShell title={rosterWords.person}>
      <AsyncView query={query}>{() => null}</AsyncView>
    </PageShell>
  )
}
