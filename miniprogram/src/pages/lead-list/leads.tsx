import { View } from '@tarojs/components'
import { stateGroupNames } from '@shared/domain/lead/status-groups'
import { stateGroupWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { leadListWords } from '@shared/words/page-words'
import { emptyWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { ChipRow } from '../../components/chip-row'
import { SearchBox } from '../../components/search-box'
import { LeadCards } from '../../features/lead/lead-cards'
import { filterLeads, useLeadFilter, type LeadFilter } from '../../features/lead/lead-filter'
import { useLeadList } from '../../features/lead/lead-queries'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { toast } from '../../lib/toasts'
import { FoundCount } from './found-count'
import { NearbyChip } from './nearby-chip'

const anyState = 'ALL'
const states = [
  { value: anyState, label: leadListWords.allStates },
  ...stateGroupNames.map(value => ({ value, label: stateGroupWords[value].resident })),
]

/** Everything public that people raised, by state, place, category and words. */
export function Leads({ onFilter }: { onFilter: () => void }) {
  const filter = useLeadFilter(found => found.filter)
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
    <>
      <View className='mt3 mb2'>
        <SearchBox
          key={text === undefined ? 'empty' : 'typed'}
          initial={text ?? ''}
          label={leadListWords.search}
          placeholder={leadListWords.search}
          onSearch={search}
        />
      </View>
      <ChipRow
        label={leadListWords.state}
        reveal
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
          {filtered && !list.waiting && (
            <Button kind='text' small label={leadListWords.clear} onTap={() => filterLeads({})} />
          )}
        </View>
        <Button
          small
          icon='filter'
          label={leadListWords.filter}
          ariaLabel={`${leadListWords.filter}，${leadListWords.town}，${leadListWords.category}`}
          onTap={onFilter}
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
    </>
  )
}
