import type { Input } from '@shared/contract'
import { areaOf } from '@shared/domain/place/area-of'
import type { Place } from '@shared/domain/place/place'
import { lengthOf } from '@shared/domain/text/length-of'
import { faultsOf } from '../../features/lead/lead-faults'
import { emptyForm, type LeadForm } from '../../features/lead/lead-form'
import { inputOf } from '../../features/lead/lead-input'

/** Where the station is, until the person says where her matter is. */
function placeOf(stationId: string, places: readonly Place[]) {
  const [, townId, communityId] = areaOf(stationId, places) ?? []
  const known = places.find(({ id }) => id === communityId)
  const isCommunity = known?.kind === 'COMMUNITY' || known?.kind === 'VILLAGE'
  return { townId, communityId: isCommunity ? communityId : undefined }
}

/** A new form, at the place of the station. `privacy` is the person's spoken consent. */
export const helpedForm = (stationId: string, places: readonly Place[]): LeadForm => ({
  ...emptyForm(),
  ...placeOf(stationId, places),
  asMember: false,
})

/** A phone is hers to leave or not; a name is needed, for by it she asks again. */
const withPhone = (form: LeadForm): LeadForm => ({ ...form, callBack: form.phone.trim() !== '' })

/** The fields that are not right yet, the spoken consent last. */
export function helpedFaults(form: LeadForm): string[] {
  const others = faultsOf(withPhone(form)).filter(field => field !== 'name')
  const name = lengthOf(form.name.trim())
  return [...others, ...(name < 2 || name > 20 ? ['name'] : []), ...(form.privacy ? [] : ['consent'])]
}

/** The form as the server takes it. */
export function helpedInput(form: LeadForm, sessionId: string, insist: boolean): Input<'lead.submitFor'> {
  const { asMember: _never, ...draft } = inputOf(withPhone(form), insist)
  const phone = form.phone.trim()
  return {
    ...draft,
    sessionId,
    contact: { name: form.name.trim(), ...(phone && { phone }) },
    consent: true,
  }
}
