import { AppError } from '@shared/domain/errors'
import { advance } from '@shared/domain/lead/advance'
import type { Lead } from '@shared/domain/lead/lead'
import { SYSTEM } from '@shared/domain/person/actor'
import type { Settings } from '@shared/domain/settings/settings'
import { leadsToCheck, markTextChecked } from '../store/content-checks'
import { getLead, saveStep } from '../store/leads'
import { settingsNow } from '../store/settings'
import { photosVerdict } from './photos-verdict'
import { leadTextVerdict } from './text-verdict'

type Deps = { now: string; settings: Settings }

const steps = { PASS: 'pass', HELD: 'risky', REJECTED: 'block' } as const

/** The verdict on the whole lead; undefined while words or pictures wait for theirs. Bad words need no pictures. */
async function verdictOn(lead: Lead) {
  const text = lead.textChecked ? ({ outcome: 'PASS' } as const) : await leadTextVerdict(lead)
  if (!text || text.outcome !== 'PASS') return text
  const photos = await photosVerdict(lead.photoIds)
  if (!photos && !lead.textChecked) await markTextChecked(lead.id)
  return photos
}

/**
 * Takes a lead out of SAFETY_CHECK if the verdicts are there: to the desk, to a person who looks, or back to its
 * author. Without them it stays where it is, unseen; the clock hands it to a person in the end. Answers with the
 * lead as it is now.
 */
export async function checkLead(lead: Lead, { now, settings }: Deps): Promise<Lead> {
  if (lead.status !== 'SAFETY_CHECK') return lead
  const verdict = await verdictOn(lead)
  if (!verdict) return lead
  const { lead: next, event } = advance(lead, steps[verdict.outcome], {
    by: SYSTEM,
    at: now,
    rules: settings,
    set: { textChecked: true, contentReason: verdict.reason },
    ...(verdict.reason && { facts: { reasonCode: verdict.reason } }),
  })
  try {
    return await saveStep({ lead: next, event, before: lead })
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return getLead(lead.id) // its author was faster
    throw error
  }
}

/** Checks one lead at once, because something it waits for has come. */
export async function checkLeadNow(leadId: string): Promise<void> {
  await checkLead(await getLead(leadId), { now: new Date().toISOString(), settings: await settingsNow() })
}

/** Checks every lead that waits. One that fails is reported and holds nobody up. */
export async function checkLeads(deps: Deps): Promise<void> {
  for (const id of await leadsToCheck())
    try {
      await checkLead(await getLead(id), deps)
    } catch (error) {
      console.error(JSON.stringify({ job: 'check-leads', lead: id, error: nameOf(error) }))
    }
}

/** Never the message: it may quote what somebody wrote. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown')
