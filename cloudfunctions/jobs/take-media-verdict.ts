import { isOfLead } from '@shared/domain/photo/photo-matter'
import { type ContentVerdict, verdictOf } from '@shared/domain/content/content-verdict'
import type { Photo } from '@shared/domain/photo/photo'
import * as z from '@shared/zod'
import { photoAwaiting } from '../store/photo-checks'
import { findPhoto, savePhoto } from '../store/photos'
import { CheckResult, checkAnswerOf } from '../wechat/check-answer'
import { type CheckDeps, checkLead } from './check-leads'
import { releaseEntries } from './release-entries'
import { settleMatterPhoto } from './settle-matter-photo'

const traceId = z.string().check(z.minLength(1), z.maxLength(200))

/** WeChat's event after it looked at a picture (wechat.md 2.6). */
const MediaEvent = z.object({ Event: z.literal('wxa_media_check'), trace_id: traceId })
const Looked = z.extend(CheckResult, { status_code: z._default(z.int(), 0) })

const stateOf = { PASS: 'PASSED', HELD: 'HELD', REJECTED: 'REJECTED' } as const

function judged(photo: Photo, { outcome, reason }: ContentVerdict): Photo {
  const { traceId: _done, ...rest } = photo
  return { ...rest, state: stateOf[outcome], ...(reason && { reason }) }
}

/** WeChat could not load the picture: the job asks once more, until the time is up. */
function unjudged({ traceId: _lost, ...rest }: Photo): Photo {
  return rest
}

/** Takes the verdict on a picture that waits for it; any other event is none of ours, and changes nothing. */
export async function takeMediaVerdict(event: unknown, deps: CheckDeps): Promise<void> {
  const known = MediaEvent.safeParse(event)
  const photo = known.success ? await photoAwaiting(known.data.trace_id) : undefined
  if (!photo) return
  const looked = Looked.safeParse(event)
  const answered = looked.success && looked.data.status_code === 0
  const next = answered ? judged(photo, verdictOf(checkAnswerOf(looked.data))) : unjudged(photo)
  if (!(await savePhoto(next, photo))) return
  const leadId = (await findPhoto(photo.id))?.leadId // it may have got its lead since
  if (!leadId) return
  if (!isOfLead(leadId)) return settleMatterPhoto(photo.id, deps.at)
  await checkLead(leadId, deps)
  await releaseEntries(leadId, deps)
}
