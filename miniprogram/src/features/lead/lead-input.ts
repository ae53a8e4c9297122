import type { Input } from '@shared/contract'
import { photoIdsOf } from '../shared/shot'
import type { LeadForm } from './lead-form'

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
  ...(form.origin && { origin: form.origin }),
  ...(insist && { insist: true }),
})
