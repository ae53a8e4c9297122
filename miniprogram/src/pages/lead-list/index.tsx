import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { stateGroupNames } from '@shared/domain/lead/status-groups'
import { talkWords } from '@shared/words/talk-words'
import { stateGroupWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { leadListWords } from '@shared/words/page-words'
import { emptyWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { ChipRow } from '../../components/chip-row'
import { PageShell } from '../../components/page-shell'
import { SearchBox } from '../../components/search-box'
import { Segmented } from '../../components/segmented'
import { showTalk, useTalkView } from '../../features/consultation/talk-view'
import { LeadCards } from '../../features/lead/lead-cards'
import { filterLeads, useLeadFilter, type LeadFilter } from '../../features/lead/lead-filter'
import { useLeadList } from '../../features/lead/lead-queries'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { toast } from '../../lib/toasts'
import { FilterSheet } from './filter-sheet'
import { FoundCount } from './found-count'
import { NearbyChip } from './nearby-chip'
import { Talks } from './talks'

const views = [
  { value: 'consultations' as const, label: talkWords.consultations },
  { value: 'leads' as const, label: talkWords.leads },
]
const anyState = 'ALL'
const states = [
  { value: anyState, label: leadListWords.allStates },
  ...stateGroupNames.map(value => ({ value, label: stateGroupWords[value].resident })),
]

/** 议事: what is talked over, and beside it everything public that people raised, by state, place, category and words. */
export default function LeadListPage() {
  const filter = useLeadFilter(found => found.filter)
  const { view: asked } = useRouter().params
  const view = useTalkView(state => state.view)
  useEffect(() => {
    const wished = views.find(({ value }) => value === asked)
    if (wished) showTalk(wished.value)
  }, [asked])
  const [choosing, setChoosing] = useState(false)
  const { data: directory } = useDirectory()
  const list = useLeadList('lead.find', filter)
  usePullRefresh(list.asked.refetch)
  const { state, place, category, text } = filter
  const names = namesOf(directory)
  const chosen = [names.place(place), names.category(category)].filter(Boolean).join('，')
  const without = (name: keyof LeadFilter) => {
    const { [name]: _gone, ...rest } = filter
    return rest
  }
  const search = (typed: string) => {
    if (typed.length === 1) return toast(leadListWords.searchHint, { bad: true })
    filterLeads(typed === '' ? without('text') : { ...filter, text: typed })
  }
  const nothing = text !== undefined ? fill(emptyWords.leadSearch, { query: text }) : emptyWords.leadFiltered
  const filtered = Object.keys(filter).length > 0
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
      {view === 'consultations' ? (
        <Talks />
      ) : (
        <View className='mt3'>
          <SearchBox
            key={text === undefined ? 'empty' : 'typed'}
            initial={text ?? ''}
            label={leadListWords.search}
            placeholder={leadListWords.search}
            onSearch={search}
          />
          <View className='mt2' />
          <ChipRow
            label={leadListWords.state}
            chips={states}
            value={state ?? anyState}
            onChoose={value => {
              const parsed = stateGroupNames.find(one => one === value)
              filterLeads(parsed ? { ...filter, state: parsed } : without('state'))
            }}
          />
          <View className='mt2'>
            <NearbyChip />
          </View>
          <View className='m-between g2 mt2 mb2'>
            <View className='m-grow'>
              <View className='t-small t-strong'>{chosen || leadListWords.allTowns}</View>
              <FoundCount list={list} />
            </View>
            <View>
              {filtered && (
                <Button kind='text' small label={leadListWords.clear} onTap={() => filterLeads({})} />
              )}
            </View>
            <Button
              small
              icon='filter'
              label={leadListWords.filter}
              ariaLabel={`${leadListWords.filter}，${leadListWords.town}，${leadListWords.category}`}
              onTap={() => setChoosing(true)}
            />
          </View>
          <LeadCards
            label={leadListWords.public}
            list={list}
            empty={
              filtered
                ? {
                    art: 'none',
                    title: nothing,
                    act: { label: leadListWords.clear, onTap: () => filterLeads({}) },
                  }
                : { art: 'first', title: emptyWords.leadPublic }
            }
          />
        </View>
      )}
    </PageShell>
  )
}
