import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { talkWords } from '@shared/words/talk-words'
import { leadListWords } from '@shared/words/page-words'
import { PageShell } from '../../components/page-shell'
import { Segmented } from '../../components/segmented'
import { showTalk, useTalkView } from '../../features/consultation/talk-view'
import { filterLeads, useLeadFilter } from '../../features/lead/lead-filter'
import { FilterSheet } from './filter-sheet'
import { Leads } from './leads'
import { Talks } from './talks'

const views = [
  { value: 'consultations' as const, label: talkWords.consultations },
  { value: 'leads' as const, label: talkWords.leads },
]

/** 议事: what is talked over, and beside it what people raised. */
export default function LeadListPage() {
  const filter = useLeadFilter(found => found.filter)
  const { view: asked } = useRouter().params
  const view = useTalkView(state => state.view)
  useEffect(() => {
    const wished = views.find(({ value }) => value === asked)
    if (wished) showTalk(wished.value)
  }, [asked])
  const [choosing, setChoosing] = useState(false)
  return (
    <PageShell
      wide
      title={leadListWords.title}
      tab='leads'
      over={
        <View>
          {choosing && (
            <FilterSheet filter={filter} onChoose={filterLeads} onClose={() => setChoosing(false)} />
          )}
        </View>
      }
    >
      <Segmented label={talkWords.views} options={views} value={view} onChoose={showTalk} />
      {view === 'consultations' ? <Talks /> : <Leads onFilter={() => setChoosing(true)} />}
    </PageShell>
  )
}
