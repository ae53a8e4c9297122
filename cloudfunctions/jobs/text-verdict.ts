import { type ContentVerdict, worstOf } from '@shared/domain/content/content-verdict'
import { ownVerdict, saysNothing } from '@shared/domain/content/own-verdict'
import type { Lead } from '@shared/domain/lead/lead'
import { openidOf } from '../store/identities'
import { checkText } from '../wechat/check-text'

type Written = { personId: string | undefined; text: string; isPublic: boolean; withPhotos?: boolean }

/** Our rules and WeChat's together, the worst of both; undefined while WeChat does not answer. */
export async function textVerdict({ personId, ...written }: Written): Promise<ContentVerdict | undefined> {
  const openid = personId && (await openidOf(personId))
  if (!openid) return { outcome: 'HELD', reason: 'CHECK_TIMEOUT' } // WeChat judges only for somebody it knows
  const theirs = await checkText({ openid, text: written.text })
  return theirs && worstOf([theirs, ownVerdict(written)])
}

/** The verdict on everything of a lead that others will read. */
export function leadTextVerdict(lead: Lead): Promise<ContentVerdict | undefined> {
  const { title, situation, analysis, suggestion, spot, visibility, contact, authorId, helped, photoIds } =
    lead
  if (saysNothing(situation)) return Promise.resolve({ outcome: 'REJECTED', reason: 'EMPTY' })
  const name = visibility === 'PUBLIC_NAMED' ? contact?.name : undefined
  return textVerdict({
    personId: helped?.by ?? authorId, // WeChat knows the one who typed it
    text: [title, situation, analysis, suggestion, spot, name].filter(Boolean).join('\n'),
    isPublic: visibility !== 'UNIT_ONLY',
    withPhotos: photoIds.length > 0,
  })
}
