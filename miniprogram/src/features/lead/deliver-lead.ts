import type { LeadView } from '@shared/domain/lead/lead-view'
import { titleOf } from '@shared/domain/text/title-of'
import { call } from '../../lib/call'
import { sendsUnsent } from '../../lib/send-unsent'
import { addUnsent, type Unsent } from '../../lib/unsent'
import { queryClient } from '../../lib/query-client'
import { sendShot } from '../shared/shot'
import type { LeadForm } from './lead-form'
import { inputOf } from './lead-input'
import { keepLead } from './lead-queries'

/** What waits for the network, whole: the form with its key, and whether she insisted that nobody is in danger. */
export type LeadParcel = { form: LeadForm; insist: boolean }

/**
 * Sends the photos that are still here, then the form. `keep` stores each photo that arrived, so that a second try
 * does not send it twice; the form's key makes one lead of two tries.
 */
export async function deliverLead(parcel: LeadParcel, keep: (parcel: LeadParcel) => void): Promise<LeadView> {
  let form = parcel.form
  for (const shot of form.shots.filter(({ photoId }) => photoId === undefined)) {
    const sent = await sendShot(shot)
    form = { ...form, shots: form.shots.map(one => (one.id === shot.id ? sent : one)) }
    keep({ ...parcel, form })
  }
  if (form.privacy) {
    await call('person.consent', { purpose: 'PRIVACY', key: `${form.key}-p` })
    void queryClient.invalidateQueries({ queryKey: ['consents'] }) // or her next lead asks again
  }
  const lead = await call('lead.submit', inputOf(form, parcel.insist))
  keepLead(queryClient, lead)
  return lead
}

export const leadKind = 'lead'

/** Puts a lead aside until it can be sent; why it was not sent at once, if that was tried. */
export const queueLead = (parcel: LeadParcel, error?: Unsent['error']) =>
  addUnsent({
    key: parcel.form.key,
    kind: leadKind,
    title: parcel.form.title || titleOf(parcel.form.situation),
    payload: parcel,
    error,
  })

sendsUnsent(leadKind, async (payload, keep) => {
  await deliverLead(payload as LeadParcel, keep)
})
