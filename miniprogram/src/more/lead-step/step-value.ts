import type { Visibility } from '@shared/domain/lead/lead'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { stepFormWords, type FormStep } from '@shared/words/form-words'
import { clientKey } from '../../lib/client-key'
import { photoIdsOf, type Shot } from '../../features/shared/shot'

/** Everything the forms of this page can hold; each step uses some of it. */
export type StepValue = {
  key: string
  text: string
  shots: Shot[]
  reasonCode: string | undefined
  visibility: Visibility
  name: string
  callBack: boolean
  phone: string
  contactForUnit: boolean
}

/** What stands in the form at first: for the changes, what is so now. */
export function valueOf(lead: LeadView): StepValue {
  const contact = 'contact' in lead ? lead.contact : undefined
  return {
    key: clientKey(),
    text: '',
    shots: [],
    reasonCode: undefined,
    visibility: lead.visibility,
    name: contact?.name ?? '',
    callBack: contact?.phone !== undefined,
    phone: contact?.phone ?? '',
    contactForUnit: 'contactForUnit' in lead && lead.contactForUnit,
  }
}

const fieldsOf = (step: FormStep) => stepFormWords[step].fields

type Measures = { min: number; max: number }
const note: Measures = { min: 2, max: 500 }
const reason: Measures = { min: 4, max: 300 }
const further: Measures = { min: 2, max: 1000 }
const measures: Partial<Record<FormStep, Measures>> = {
  confirm: note,
  appeal: note,
  objectMerge: note,
  deny: reason,
  rebound: reason,
  release: reason,
}

/** How long the text of a step is, at least and at most. */
export const measuresOf = (step: FormStep): Measures => measures[step] ?? further

const lacksText = (step: FormStep, text: string) => {
  const field = fieldsOf(step)['text']
  const length = lengthOf(text.trim())
  if (!field || (field.optional && length === 0)) return false
  const { min, max } = measuresOf(step)
  return length < min || length > max
}

/** The fields that are not right yet, by the names the words of errors know. */
export function stepFaults(step: FormStep, value: StepValue): string[] {
  const code = fieldsOf(step)['reasonCode']
  const named = step === 'changeVisibility' && value.visibility === 'PUBLIC_NAMED'
  const wrong = {
    text: lacksText(step, value.text),
    reasonCode: code !== undefined && !code.optional && !value.reasonCode,
    name: named && lengthOf(value.name.trim()) < 2,
    phone: step === 'changeContact' && value.callBack && !/^1[3-9]\d{9}$/.test(value.phone.trim()),
  }
  return Object.entries(wrong).flatMap(([field, bad]) => (bad ? [field] : []))
}

const given = (name: string, text: string) => (text.trim() === '' ? {} : { [name]: text.trim() })

function ownFields(step: FormStep, value: StepValue): Record<string, unknown> | undefined {
  const name = given('name', value.name)
  if (step === 'changeVisibility')
    return { visibility: value.visibility, ...(value.visibility === 'PUBLIC_NAMED' && name) }
  if (step !== 'changeContact') return undefined
  const contact = { ...name, ...(value.callBack && given('phone', value.phone)) }
  return {
    contactForUnit: value.callBack && value.contactForUnit,
    ...(Object.keys(contact).length > 0 && { contact }),
  }
}

/** The form as the server takes it. */
export function stepInput(step: FormStep, value: StepValue): Record<string, unknown> {
  const fields = fieldsOf(step)
  const photoIds = photoIdsOf(value.shots)
  return (
    ownFields(step, value) ?? {
      ...(fields['text'] && given('text', value.text)),
      ...(fields['photos'] && photoIds.length > 0 && { photoIds }),
      ...(fields['reasonCode'] && value.reasonCode && { reasonCode: value.reasonCode }),
    }
  )
}
