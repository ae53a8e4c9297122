import type { Input, Output } from '@shared/contract'
import { AppError } from '@shared/domain/errors'
import { offlineWords } from '@shared/words/text-words'
import { call } from '../../lib/call'
import { queryClient } from '../../lib/query-client'
import { sendsUnsent } from '../../lib/send-unsent'
import { toast } from '../../lib/toasts'
import { addUnsent, useUnsent, type Unsent } from '../../lib/unsent'
import { photoIdsOf, sendShot, type Shot } from '../shared/shot'
import { keepLead } from './lead-queries'

/** What a resident says to a matter: words and photos, both of which may wait. */
export const waitingSteps = [
  'confirm',
  'deny',
  'supplement',
  'answer',
  'reopen',
  'rebound',
  'appeal',
] as const
export type WaitingStep = (typeof waitingSteps)[number]
export type StepParcel = { step: WaitingStep; leadId: string; revision: number; text: string; shots: Shot[] }

export const stepKind = 'step'
const final = new Set(['not_an_image', 'upload_too_big'])

export const canWait = (step: string): step is WaitingStep =>
  (waitingSteps as readonly string[]).includes(step)

/** Puts a step aside until it can be sent, under the key of the tap; why it was not sent at once, if that was tried. */
export const queueStep = (waiting: Pick<Unsent, 'key' | 'title' | 'error'> & { payload: StepParcel }) =>
  addUnsent({ kind: stepKind, ...waiting })

/** The steps of one matter that wait on this phone. */
export function useWaitingSteps(leadId: string): Unsent[] {
  const items = useUnsent(state => state.items)
  return items.filter(({ kind, payload }) => kind === stepKind && (payload as StepParcel).leadId === leadId)
}

/** Whether she has answered already what the matter waits for. What was refused is hers to answer again. */
export const useIsAnswered = (leadId: string) =>
  useWaitingSteps(leadId).some(
    ({ state, payload }) => state !== 'refused' && (payload as StepParcel).step !== 'supplement',
  )

type Saved = Output<`lead.${WaitingStep}`>

async function send({ step, leadId, revision, text, shots }: StepParcel, key: string): Promise<Saved> {
  const photoIds = photoIdsOf(shots)
  const input = { leadId, key, ...(text && { text }), ...(photoIds.length > 0 && { photoIds }) }
  const at = (seen: number) =>
    call<`lead.${WaitingStep}`>(`lead.${step}`, { ...input, revision: seen } as Input<`lead.${WaitingStep}`>)
  try {
    return await at(revision)
  } catch (cause) {
    // a supplement is as true of what the matter has become meanwhile; anything else was said to what she saw
    if (step !== 'supplement' || !(cause instanceof AppError) || cause.code !== 'conflict') throw cause
    return at((await call('lead.get', { leadId })).revision)
  }
}

/** Sends the photos that are still here, then the step. A second try resumes where the first was cut. */
sendsUnsent(stepKind, async (payload, keep, key) => {
  let parcel = payload as StepParcel
  for (const shot of parcel.shots.filter(({ photoId, error }) => !photoId && !final.has(error?.code ?? ''))) {
    const sent = await sendShot(shot)
    parcel = { ...parcel, shots: parcel.shots.map(one => (one.id === shot.id ? sent : one)) }
    keep(parcel)
  }
  keepLead(queryClient, await send(parcel, key))
  toast(offlineWords.sent)
})
