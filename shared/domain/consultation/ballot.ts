import * as z from '@shared/zod'
import { SeatRole } from './seat'

/** 赞成 1, 反对 -1, 说不准 0: the values of the open Polis format. */
export const Vote = z.union([z.literal(1), z.literal(0), z.literal(-1)])
export type Vote = z.infer<typeof Vote>

/**
 * Everything one person said yes or no to in one room: one document a voter and room, made when she has read the
 * study pack, so that its being there is the gate (不学习不协商). `changedAt` tells the count what is new.
 */
export const Ballot = z.object({
  id: z.string(),
  consultationId: z.string(),
  personId: z.string(),
  role: SeatRole,
  /** Opened by a seat of hers, or of her unit: where only seats vote no other ballot is taken. */
  seated: z.exactOptional(z.literal(true)),
  readAt: z.iso.datetime(),
  changedAt: z.exactOptional(z.iso.datetime()),
  votes: z.record(z.string(), Vote),
})
export type Ballot = z.infer<typeof Ballot>

export const ballotId = (consultationId: string, personId: string) => `${consultationId}:${personId}`
