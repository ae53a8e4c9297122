import * as z from '@shared/zod'
import { LeadStatus } from '../lead/lead-status'
import { ResultMeaning } from '../lead/result-meaning'
import { Matter, MatterFacts } from './matter-event'
import { NoticeClass, NoticeKind } from './notice-kind'
import { OutboxEvent } from './outbox-event'

/**
 * How far the WeChat copy of a notice came. SENDING without an outcome is listed, never resent (rulings 3.7);
 * LATER waits for the morning or for a retry.
 */
export const PushState = z.enum(['NONE', 'WAITING', 'LATER', 'SENDING', 'SENT', 'NO_CREDIT', 'FAILED'])
export type PushState = z.infer<typeof PushState>

/** One row of one person's inbox. The id is made of facts, so that telling twice finds the first. */
export const Notice = z.object({
  id: z.string(),
  to: z.string(),
  kind: NoticeKind,
  class: NoticeClass,
  leadId: z.exactOptional(z.string()),
  leadNo: z.exactOptional(z.string()),
  /** Where the matter stood when it was told: once it has gone on, nobody is reminded of this. */
  leadStatus: z.exactOptional(LeadStatus),
  /** What it is about if it is no lead. */
  matter: z.exactOptional(Matter),
  facts: z.extend(OutboxEvent.shape.facts, MatterFacts.shape),
  at: z.iso.datetime(),
  readAt: z.exactOptional(z.iso.datetime()),
  repeatedAt: z.exactOptional(z.iso.datetime()),
  push: PushState,
  pushAt: z.exactOptional(z.iso.datetime()),
  pushTries: z.int(),
  pushError: z.exactOptional(z.string()),
  /** For somebody without a phone: whoever reads it at her station tells her. */
  helped: z.exactOptional(z.boolean()),
  dueAt: z.exactOptional(z.iso.datetime()),
})
export type Notice = z.infer<typeof Notice>

/** A notice as its reader gets it: the sentences are filled on the server. */
export const NoticeView = z.extend(
  z.pick(Notice, {
    id: true,
    kind: true,
    class: true,
    leadId: true,
    leadNo: true,
    matter: true,
    at: true,
    helped: true,
  }),
  {
    title: z.string(),
    body: z.string(),
    read: z.boolean(),
    /** What the matter is called, for a reader who may still read it. */
    leadTitle: z.exactOptional(z.string()),
    /** The reader raised it and it waits for her now: what her answer depends on. */
    turn: z.exactOptional(z.object({ status: LeadStatus, resultMeaning: z.exactOptional(ResultMeaning) })),
  },
)
export type NoticeView = z.infer<typeof NoticeView>

export const noticeId = (eventId: string, kind: NoticeKind, to: string) => `${eventId}:${kind}:${to}`
