import { leadListWords } from '@shared/words/page-words'
import { fill } from '@shared/words/fill-words'
import { ChipRow } from '../../components/chip-row'
import { filterLeads, useLeadFilter } from '../../features/lead/lead-filter'
import { useMyPlace } from '../../features/shared/my-place'
import { namesOf, useDirectory } from '../../features/shared/use-directory'

/** What happens where she lives, in one tap; another tap and it is the whole town again. */
export function NearbyChip() {
  const { data: directory } = useDirectory()
  const { townId, communityId } = useMyPlace()
  const filter = useLeadFilter(state => state.filter)
  const here = communityId ?? townId
  const place = namesOf(directory).place(here)
  if (here === undefined || place === '') return null
  const choose = () => {
    const { place: there, ...rest } = filter
    filterLeads(there === here ? rest : { ...rest, place: here })
  }
  return (
    <ChipRow
      wrap
      label={leadListWords.nearby}
      chips={[{ value: here, label: fill(leadListWords.nearbyPlace, { place }) }]}
      value={filter.place}
      onChoose={choose}
    />
  )
}
