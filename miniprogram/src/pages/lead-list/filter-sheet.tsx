import { View } from '@tarojs/components'
import { areaOf } from '@shared/domain/place/area-of'
import { leadListWords } from '@shared/words/page-words'
import { Button } from '../../components/button'
import { PickerField } from '../../components/picker-field'
import { Sheet } from '../../components/sheet'
import type { LeadFilter } from '../../features/lead/lead-filter'
import { communitiesOf, townsOf } from '../../features/shared/place-fields'
import { useDirectory } from '../../features/shared/use-directory'

const all = '-'
type FilterSheetProps = { filter: LeadFilter; onChoose: (filter: LeadFilter) => void; onClose: () => void }

/** Where and what about. Every choice shows its effect at once behind the sheet. */
export function FilterSheet({ filter, onChoose, onClose }: FilterSheetProps) {
  const { data } = useDirectory()
  const places = data?.places ?? []
  const towns = townsOf(places)
  const path = filter.place === undefined ? [] : (areaOf(filter.place, places) ?? [])
  const townId = path.find(id => towns.some(({ value }) => value === id))
  const communities = communitiesOf(townId, places)
  const categories = (data?.categories ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const put = (name: 'place' | 'category', value: string | undefined) => {
    const { [name]: _gone, ...rest } = filter
    onChoose(value === undefined || value === all ? rest : { ...rest, [name]: value })
  }
  return (
    <Sheet title={leadListWords.filter} onClose={onClose}>
      <PickerField
        label={leadListWords.town}
        options={[{ value: all, label: leadListWords.allTowns }, ...towns]}
        value={townId ?? all}
        onChoose={value => put('place', value)}
      />
      <View>
        {townId !== undefined && communities.length > 0 && (
          <PickerField
            key={townId}
            label={leadListWords.community}
            options={[{ value: all, label: leadListWords.allCommunities }, ...communities]}
            value={filter.place === townId ? all : (filter.place ?? all)}
            onChoose={value => put('place', value === all ? townId : value)}
          />
        )}
      </View>
      <PickerField
        label={leadListWords.category}
        options={[{ value: all, label: leadListWords.allCategories }, ...categories]}
        value={filter.category ?? all}
        onChoose={value => put('category', value)}
      />
      <View className='m-col mt4'>
        <Button kind='main' label={leadListWords.show} onTap={onClose} />
      </View>
    </Sheet>
  )
}
