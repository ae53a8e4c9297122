import { AppError } from '@shared/domain/errors'
import type { Lead } from '@shared/domain/lead/lead'
import { timelineFor } from '@shared/domain/lead/timeline-entry'
import { textVerdict } from '../../jobs/text-verdict'
import type { Ctx } from '../context'

type Shown = Pick<Lead, 'visibility'> & { contact?: Lead['contact'] | undefined }

const nobody = { id: '', roles: [] }

/** The words that strangers read of a public lead. */
function publicWords(lead: Lead): (string | undefined)[] {
  const { title, situation, analysis, suggestion, spot, replies, history } = lead
  const lines = timelineFor(history, { actor: nobody, audience: 'unnamed', lead }).map(({ text }) => text)
  const answers = replies.flatMap(({ done, nextSteps }) => [done, ...nextSteps.map(({ text }) => text)])
  return [title, situation, analysis, suggestion, spot, ...answers, ...lines]
}

const nameShown = ({ visibility, contact }: Shown) =>
  visibility === 'PUBLIC_NAMED' ? contact?.name : undefined

/** What others would read after the change and could not read before it. */
function newlyRead(lead: Lead, after: Shown): string {
  const opened = lead.visibility === 'UNIT_ONLY' && after.visibility !== 'UNIT_ONLY'
  const name = nameShown(after) === nameShown(lead) ? undefined : nameShown(after)
  return [...(opened ? publicWords(lead) : []), name].filter(Boolean).join('\n')
}

/**
 * What was only for the unit may name people and numbers; made public, it is checked like any public word, and stays
 * as it is if the check does not pass it. A lead that still waits for its first check is checked there.
 */
export async function demandPublishable(lead: Lead, after: Shown, { actor }: Ctx): Promise<void> {
  const text = lead.status === 'SAFETY_CHECK' ? '' : newlyRead(lead, after)
  if (!text) return
  const asked = { personId: actor.id, text, isPublic: true, withPhotos: lead.photoIds.length > 0 }
  const verdict = await textVerdict(asked)
  if (!verdict) throw new AppError('server_busy', 'the checker is down')
  if (verdict.outcome === 'PASS') return
  throw new AppError('content_held', `not to be made public: ${verdict.reason}`, { field: 'visibility' })
}
