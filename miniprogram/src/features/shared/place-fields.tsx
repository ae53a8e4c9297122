import { View } from '@tarojs/components'
import type { Place } from '@shared/domain/place/place'
import { raiseWords } from '@shared/words/page-words'
import { PickerField } from '../../components/picker-field'
import { useDirectory } from './use-directory'

const townKinds: readonly Place['kind'][] = ['TOWN', 'STREET']
const smallKinds: readonly Place['kind'][] = ['COMMUNITY', 'VILLAGE']
const unsure = '-'

const choices = (places: readonly Place[]) =>
  places.filter(({ closed }) => !closed).map(({ id, name }) => ({ value: id, label: name }))

/** The towns that can be chosen, and the communities of one of them. */
export const townsOf = (places: readonly Place[] = []) =>
  choices(places.filter(({ kind }) => townKinds.includes(kind)))
export const communitiesOf = (townId: string | undefined, places: readonly Place[] = []) =>
  choices(places.filter(({ kind, parentId }) => parentId === townId && smallKinds.includes(kind)))

type PlaceFieldsProps = {
  townId: string | undefined
  /** Empty: she is not sure, the town is enough. */
  communityId: string | undefined
  error?: string | undefined
  onChange: (place: { townId: string; communityId: string | undefined }) => void
}

/** First the town, then the community in it, or that one cannot tell. */
export function PlaceFields({ townId, communityId, error, onChange }: PlaceFieldsProps) {
  const { data } = useDirectory()
  const communities = communitiesOf(townId, data?.places)
  return (
    <View>
      <PickerField
        label={raiseWords.town}
        hint={raiseWords.placeHint}
        options={townsOf(data?.places)}
        value={townId}
        error={error}
        onChoose={chosen => onChange({ townId: chosen, communityId: undefined })}
      />
      <View>
        {townId !== undefined && communities.length > 0 && (
          <PickerField
            key={townId}
            label={raiseWords.community}
            options={[{ value: unsure, label: raiseWords.communityUnsure }, ...communities]}
            value={communityId ?? unsure}
            onChoose={chosen => onChange({ townId, communityId: chosen === unsure ? undefined : chosen })}
          />
        )}
      </View>
    </View>
  )
}
