import { AppError } from '@shared/domain/errors'
import { advance } from '@shared/domain/lead/advance'
import type { LeadEvent } from '@shared/domain/lead/lead-event'
import { releaseEvents } from '@shared/domain/lead/release-events'
import { SYSTEM } from '@shared/domain/person/actor'
import { getLead, saveStep } from '../store/leads'
import type { CheckDeps } from './check-leads'
import { photosVerdict } from './photos-verdict'

async function isReady({ held, awaitsPhotos, photoIds = [] }: LeadEvent): Promise<boolean> {
  return Boolean(held && awaitsPhotos) && (await photosVerdict(photoIds))?.outcome === 'PASS'
}

/** Lets go what was added to a lead and only waited for its photos: its words were found good when it was written. */
export async function releaseEntries(leadId: string, { at, settings }: CheckDeps): Promise<void> {
  const before = await getLead(leadId)
  for (const entry of before.history) {
    if (!(await isReady(entry))) continue
    const history = releaseEvents(before.history, [entry.id])
    const { lead, event } = advance(before, 'releaseEntry', {
      by: SYSTEM,
      at,
      rules: settings,
      set: { history },
    })
    try {
      await saveStep({ lead, event, before })
    } catch (error) {
      if (error instanceof AppError && error.code === 'conflict') return // somebody was faster: the next run looks again
      throw error
    }
    return releaseEntries(leadId, { at, settings })
  }
}
