import { AppError } from '@shared/domain/errors'
import { advance } from '@shared/domain/lead/advance'
import type { Lead } from '@shared/domain/lead/lead'
import { SYSTEM } from '@shared/domain/person/actor'
import type { Settings } from '@shared/domain/settings/settings'
import { leadsToCheck, markTextChecked } from '../store/content-checks'
import { getLead, saveStep } from '../store/leads'
import { photosVerdict } from './photos-verdict'
import { leadTextVerdict } from './text-verdict'
import { timeBudget } from './time-budget'

export type CheckDeps = { at: string; settings: Settings }

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
 * author. Without them it stays where it is, unseen; the clock hands it to a person in the end.
 */
export async function checkLead(id: string, { at, settings }: CheckDeps): Promise<void> {
  const lead = await getLead(id)
  const verdict = lead.status === 'SAFETY_CHECK' ? await verdictOn(lead) : undefined
  if (!verdict) return
  const { lead: next, event } = advance(lead, steps[verdict.outcome], {
    by: SYSTEM,
    at,
    rules: settings,
    set: { textChecked: true, contentReason: verdict.reason },
    ...(verdict.reason && { facts: { reasonCode: verdict.reason } }),
  })
  try {
    await saveStep({ lead: next, event, before: lead })
  } catch (error) {
    const isOvertaken = error instanceof AppError && error.code === 'conflict' // by its author, or another check
    if (!isOvertaken) throw error
  }
}

/** Checks the leads that wait, while there is time: a checker that is down is slow, too. A lead that fails is reported. */
export async function checkLeads(deps: CheckDeps): Promise<void> {
  const hasTime = timeBudget()
  for (const id of await leadsToCheck()) {
    if (!hasTime()) return
    try {
      await checkLead(id, deps)
    } catch (error) {
      console.error(JSON.stringify({ job: 'check-leads', lead: id, error: nameOf(error) }))
    }
  }
}

/** Never the message: it may quote what somebody wrote. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown')
