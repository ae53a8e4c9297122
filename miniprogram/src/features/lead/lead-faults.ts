import { lengthOf } from '@shared/domain/text/length-of'
import type { LeadForm } from './lead-form'

/** A mobile number, as the server takes it. */
export const isPhone = (text: string) => /^1[3-9]\d{9}$/.test(text.trim())

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
    town: form.townId === undefined,
    category: asMember && form.categoryId === undefined,
    name: visibility === 'PUBLIC_NAMED' && lengthOf(name.trim()) < 2,
    phone: callBack && !isPhone(form.phone),
  }
  return Object.keys(wrong).filter(field => wrong[field])
}
