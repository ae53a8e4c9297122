import type { Visibility } from '@shared/domain/lead/lead'
import type { LeadOrigin } from '@shared/domain/lead/lead-origin'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { clientKey } from '../../lib/client-key'
import { useMyPlace } from '../shared/my-place'
import type { Shot } from '../shared/shot'

/** What she has filled in so far. `key` stays with it, so that the same form sent twice is one lead. */
export type LeadForm = {
  key: string
  /** What it grew from: a letter, a line of the contact log, a suggestion. */
  origin?: LeadOrigin
  /** Undefined until she says: a member raises as a member. */
  asMember: boolean | undefined
  shots: Shot[]
  situation: string
  analysis: string
  suggestion: string
  townId: string | undefined
  communityId: string | undefined
  spot: string
  categoryId: string | undefined
  visibility: Visibility
  /** Her own title; empty, it is made from what she wrote. */
  title: string
  name: string
  callBack: boolean
  phone: string
  contactForUnit: boolean
  /** Her answer to the warning about personal data: leave it as it is. */
  keepPersonal: boolean
  privacy: boolean
}

export const emptyForm = (): LeadForm => ({
  key: clientKey(),
  asMember: undefined,
  shots: [],
  situation: '',
  analysis: '',
  suggestion: '',
  townId: useMyPlace.getState().townId,
  communityId: useMyPlace.getState().communityId,
  spot: '',
  categoryId: undefined,
  visibility: 'PUBLIC_HIDDEN_NAME',
  title: '',
  name: '',
  callBack: false,
  phone: '',
  contactForUnit: false,
  keepPersonal: false,
  privacy: false,
})

/** Where it is: the town and, if she knew it, the community. */
function placeOf({ area }: Pick<LeadView, 'area'>) {
  const [townId, communityId] = area.slice(-2)
  return area.length > 3 ? { townId, communityId } : { townId: area[area.length - 1], communityId: undefined }
}

function contactIn(lead: LeadView) {
  const { name = '', phone = '' } = ('contact' in lead && lead.contact) || {}
  return {
    name,
    phone,
    callBack: phone !== '',
    contactForUnit: 'contactForUnit' in lead && lead.contactForUnit,
  }
}

/** A lead that was taken back, as a form again. Its photos belonged to it and are sent anew. */
export const formOfLead = (lead: LeadView): LeadForm => ({
  ...emptyForm(),
  ...placeOf(lead),
  ...contactIn(lead),
  shots: lead.photos.map(({ id, url }) => ({ id, src: url, size: 1 })),
  situation: lead.situation,
  analysis: lead.analysis ?? '',
  suggestion: lead.suggestion ?? '',
  spot: lead.spot ?? '',
  categoryId: lead.categoryId,
  visibility: lead.visibility,
})
