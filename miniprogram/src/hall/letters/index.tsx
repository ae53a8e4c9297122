import { View } from '@tarojs/components'
import { useState } from 'react'
import { letterWords } from '@shared/words/hall-words'
import { PageShell } from '../../components/page-shell'
import { Tabs } from '../../components/tabs'
import { useHasRole } from '../../features/person/use-me'
import { LetterList } from '../letter-list'

type Tab = 'mine' | 'inbox' | 'held'

/** Letters of mine, letters to me as a member, and for the office what waits for a person's eye. */
export default function LettersPage() {
  const isMember = useHasRole('member')
  const isOffice = useHasRole('proposalStaff', 'proposalChief')
  const [chosen, setTab] = useState<Tab>()
  const tab = chosen ?? (isMember ? 'inbox' : 'mine')
  const tabs: { value: Tab; label: string }[] = [
    ...(isMember ? [{ value: 'inbox' as const, label: letterWords.inbox }] : []),
    { value: 'mine', label: letterWords.mine },
    ...(isOffice ? [{ value: 'held' as const, label: letterWords.held }] : []),
  ]
  return (
    <PageShell title={letterWords.title}>
      {tabs.length > 1 && <Tabs label={letterWords.title} tabs={tabs} value={tab} onChoose={setTab} />}
      <View key={tab} className='mt3'>
        {tab === 'mine' && <LetterList action='letter.listMine' empty={letterWords.noneMine} />}
        {tab === 'inbox' && <LetterList action='letter.inbox' empty={letterWords.noneInbox} />}
        {tab === 'held' && <LetterList action='letter.listHeld' empty={letterWords.noneHeld} />}
      </View>
    </PageShell>
  )
}
