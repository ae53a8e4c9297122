import type { Input } from '@shared/contract'
import type { Visibility } from '@shared/domain/lead/lead'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { clientKey } from '../../lib/client-key'
import { useMyPlace } from '../shared/my-place'
import { photoIdsOf, type Shot } from '../shared/shot'

/** What she has filled in so far. `key` stays with it, so that the same form sent twice is one lead. */
export type LeadForm = {
  key: string
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

/** The drafts of leads: one at a time. */
export const leadDraftKey = 'lead-new'

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
  return area.length > 3 ? { townId, communityId } : { townId: area.at(-1), communityId: undefined }
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

const unlessEmpty = <K extends string>(name: K, text: string) =>
  (text.trim() === '' ? {} : { [name]: text.trim() }) as Partial<Record<K, string>>

function contactOf(form: LeadForm) {
  const named = form.visibility === 'PUBLIC_NAMED' || form.callBack
  const contact = {
    ...(named && unlessEmpty('name', form.name)),
    ...(form.callBack && unlessEmpty('phone', form.phone)),
  }
  return Object.keys(contact).length > 0 ? { contact } : {}
}

/** The form as the server takes it. */
export const inputOf = (form: LeadForm, insist: boolean): Input<'lead.submit'> => ({
  key: form.key,
  situation: form.situation.trim(),
  ...unlessEmpty('title', form.title),
  ...unlessEmpty('analysis', form.analysis),
  ...unlessEmpty('suggestion', form.suggestion),
  ...unlessEmpty('spot', form.spot),
  photoIds: photoIdsOf(form.shots),
  placeId: form.communityId ?? form.townId ?? '',
  ...(form.categoryId !== undefined && { categoryId: form.categoryId }),
  visibility: form.visibility,
  ...contactOf(form),
  contactForUnit: form.callBack && form.contactForUnit,
  ...(form.asMember && { asMember: true }),
  ...(insist && { insist: true }),
})

const phone = /^1[3-9]\d{9}$/

/** The fields that are not right yet, by the names the words of errors know. Empty: it can be sent. */
export function faultsOf(form: LeadForm): string[] {
  const { situation, visibility, name, callBack } = form
  const asMember = form.asMember === true
  const length = lengthOf(situation.trim())
  const wrong: Record<string, boolean> = {
    photos: form.shots.some(
      ({ error }) => error?.code === 'not_an_image' || error?.code === 'upload_too_big',
    ),
    situation: length < 10,
    situation_long: length > 1000,
    analysis: asMember && form.analysis.trim() === '',
    suggestion: asMember && form.suggestion.trim() === '',
    place: form.townId === undefined,
    category: asMember && form.categoryId === undefined,
    name: visibility === 'PUBLIC_NAMED' && lengthOf(name.trim()) < 2,
    phone: callBack && !phone.test(form.phone.trim()),
  }
  return Object.keys(wrong).filter(field => wrong[field])
}
