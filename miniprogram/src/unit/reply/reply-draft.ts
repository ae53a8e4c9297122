import type { LeadView } from '@shared/domain/lead/lead-view'
import { clientKey } from '../../lib/client-key'
import type { ReplyValue } from './reply-checks'

const deskAudiences = new Set<LeadView['audience']>(['staff', 'unit', 'unitContact'])

/** The words that the leader sent back, to go on from. */
export function draftOf(lead: LeadView): ReplyValue {
  const draft = deskAudiences.has(lead.audience) && 'draftReply' in lead ? lead.draftReply : undefined
  const sources = new Map('draftPhotos' in lead ? lead.draftPhotos?.map(({ id, url }) => [id, url]) : [])
  if (!draft) return { meaning: undefined, done: '', rows: [], shots: [] }
  return {
    meaning: draft.resultMeaning,
    done: draft.done,
    rows: draft.nextSteps.map(row => ({ ...row, id: clientKey() })),
    shots: (draft.photoIds ?? []).map(photoId => ({
      id: photoId,
      src: sources.get(photoId) ?? '',
      size: 0,
      photoId,
      state: 'PASSED',
    })),
  }
}

/** Why the leader sent the last draft back; undefined where none came back. */
export const backReasonOf = ({ timeline }: LeadView) => {
  const last = [...timeline].reverse().find(({ step }) => step === 'signBack' || step === 'reply')
  return last?.step === 'signBack' ? last.text : undefined
}
