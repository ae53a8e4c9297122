import * as z from '@shared/zod'
import { callWx } from './call-wx'
import { NOT_SEEN_LATELY } from './check-text'

const IMAGE = 2
const SCENE_COMMENT = 2
const Started = z.object({ trace_id: z.string().check(z.minLength(1)) })

/** The check of a picture has begun, will not begin for this person, or must be tried again. */
export type MediaCheck = { traceId: string } | 'refused' | 'later'

/** Asks WeChat to look at a picture. Its verdict comes later, as an event with this trace id. */
export async function checkMedia({ openid, url }: { openid: string; url: string }): Promise<MediaCheck> {
  const answer = await callWx('checkMedia', {
    media_url: url,
    media_type: IMAGE,
    version: 2,
    scene: SCENE_COMMENT,
    openid,
  }).catch(() => undefined)
  if (answer?.errcode === NOT_SEEN_LATELY) return 'refused'
  const started = Started.safeParse(answer)
  return answer?.errcode === 0 && started.success ? { traceId: started.data.trace_id } : 'later'
}
