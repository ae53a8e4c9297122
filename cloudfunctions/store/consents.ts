import { Consent, type ConsentPurpose } from '@shared/domain/consent/consent'
import { CONSENT_VERSION } from '@shared/domain/consent/consent-version'
import * as z from '@shared/zod'
import { createHash } from 'node:crypto'
import { _, db } from './cloudbase'
import { addOnce } from './writes'

const consents = db.collection('consents')

/** What a consent is about: whose, for what, and for which lead if it is for one alone. */
type About = { personId: string; purpose: ConsentPurpose; leadId?: string | undefined }
const concerns = (consent: Consent, { purpose, leadId }: Omit<About, 'personId'>) =>
  consent.purpose === purpose && consent.leadId === leadId

const MOST = 1000

/** A person's whole ledger, newest first. */
export async function consentsOf(personId: string): Promise<Consent[]> {
  const { data } = await consents.where({ personId }).orderBy('givenAt', 'desc').limit(MOST).get()
  return z
    .array(Consent)
    .parse((data as { _id: string }[]).map(({ _id, ...fields }) => ({ ...fields, id: _id })))
}

/** Writes down an agreement, unless the same one still stands. A new one after a withdrawal is a new line. */
export async function giveConsent({ at, ...about }: About & { at: string }): Promise<void> {
  const before = (await consentsOf(about.personId)).filter(consent => concerns(consent, about))
  if (before.some(({ withdrawnAt, version }) => !withdrawnAt && version === CONSENT_VERSION)) return
  const { personId, purpose, leadId } = about
  // numbered, so that two calls at once write one line
  const _id = createHash('sha256').update([personId, purpose, leadId, before.length].join(':')).digest('hex')
  await addOnce('consents', {
    _id,
    personId,
    purpose,
    version: CONSENT_VERSION,
    ...(leadId && { leadId }),
    givenAt: at,
  })
}

/** Closes what a person agreed to about a lead: one purpose, or all of them. */
export async function withdrawConsents(about: {
  personId: string
  leadId: string
  purpose?: ConsentPurpose
  at: string
}): Promise<void> {
  const { personId, leadId, purpose, at } = about
  const standing = (await consentsOf(personId)).filter(
    consent => consent.leadId === leadId && !consent.withdrawnAt && (!purpose || consent.purpose === purpose),
  )
  for (const { id } of standing) await withdrawConsent(id, at)
}

/** Closes one line; a line that is closed stays as it is. */
export async function withdrawConsent(id: string, at: string): Promise<void> {
  await consents.where({ _id: id, withdrawnAt: _.exists(false) }).update({ withdrawnAt: at })
}
