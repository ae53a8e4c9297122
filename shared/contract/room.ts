import * as z from '@shared/zod'
import { Vote } from '../domain/consultation/ballot'
import { ConsultationStatus } from '../domain/consultation/consultation-status'
import { ImportSource } from '../domain/consultation/imported'
import { SeatRole } from '../domain/consultation/seat'
import { ToldSupport } from '../domain/consultation/told-support'
import { AgreementView, OwnPlaceView } from '../domain/room/agreement-view'
import { RoomHead } from '../domain/room/room-head'
import { ImportedText, SaidText } from '../domain/room/said'
import { decisions } from '../domain/room/said-flow'
import { SaidView, ScreenedView } from '../domain/room/said-view'
import { command, query } from './define'
import { convenerRoles, done, everybody, id, key, reason, staffRoles } from './fields'

const which = { consultationId: id }
const counts = z.array(ToldSupport)
/** One thing that was said, as it was seen. */
const onSaid = { saidId: id, revision: z.int().check(z.minimum(1)) }

/** As the file of a conversation numbers its sentences and people. */
const number = z.string().check(z.regex(/^\d{1,9}$/))

/** A room as one person finds it when she opens its page. */
export const RoomView = z.object({
  status: ConsultationStatus,
  rev: z.int(),
  voters: z.int(),
  /** As whom she votes and speaks here; none until she has read the study pack. */
  role: z.exactOptional(SeatRole),
  /** Why there is no way in for her: `not_yet`, `no_pack`, `seats_only`, `closed`; `convener`: whoever leads takes no side. */
  shut: z.exactOptional(z.enum(['not_yet', 'no_pack', 'seats_only', 'closed', 'convener'])),
  isOpen: z.boolean(),
  statements: z.array(SaidView),
  /** Hers that are not shown, or not yet. */
  own: z.array(SaidView),
  votes: z.record(z.string(), Vote),
  /** Only of what she voted on; of everything once the room is closed. */
  counts: z.record(z.string(), counts),
  priority: z.record(z.string(), z.number()),
  /** The name that may stand beside her words, if she wants it to. */
  name: z.exactOptional(z.string()),
  /** Most characters of one statement. */
  length: z.int(),
  /** For whoever screens: how much waits, and whether she has asked for votes. */
  screens: z.exactOptional(z.object({ waiting: z.int(), nudged: z.boolean() })),
})
export type RoomView = z.infer<typeof RoomView>

/** Talking online (domain.md rows 54, 58): read, vote, say, ask, answer, and what comes of it. */
export const roomActions = {
  'room.get': query({ roles: everybody, input: z.object(which), output: RoomView }),
  /** 待您表态: her own rooms that talk now, with how many statements she has not voted on. */
  'room.waiting': query({
    roles: everybody,
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({ consultationId: z.string(), title: z.string(), waiting: z.int(), read: z.boolean() }),
      ),
    }),
  }),
  /** 我看完了: from here on she may vote and speak. */
  'room.enter': command({ roles: everybody, input: z.object(which), output: RoomView }),
  'room.pulse': query({
    roles: everybody,
    limit: 'pulse',
    input: z.object(which),
    output: z.pick(RoomHead, {
      status: true,
      rev: true,
      voters: true,
      countedAt: true,
      session: true,
    }),
  }),
  /** The statements that are voted on, when the pulse says that they changed. */
  'room.statements': query({
    roles: everybody,
    input: z.object(which),
    output: z.object({ rows: z.array(SaidView) }),
  }),
  /** `was` is the vote that the counts on her screen hold of her: it only mends what she is shown. */
  'room.vote': command({
    roles: everybody,
    limit: 'vote',
    input: z.object({
      ...which,
      statementId: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
      vote: Vote,
      was: z.exactOptional(Vote),
    }),
    output: z.object({ role: SeatRole, counts }),
  }),
  'room.say': command({
    roles: everybody,
    input: z.object({
      ...which,
      text: SaidText,
      named: z.boolean(),
      /** The convener's own to begin with; `meta` asks who somebody is. */
      seed: z.exactOptional(z.literal(true)),
      meta: z.exactOptional(z.literal(true)),
      key,
    }),
    output: SaidView,
  }),
  'room.appeal': command({
    roles: everybody,
    input: z.object({ ...onSaid, text: reason }),
    output: SaidView,
  }),
  'room.screen': query({
    roles: convenerRoles,
    input: z.object(which),
    output: z.object({ rows: z.array(ScreenedView) }),
  }),
  'room.decide': command({
    roles: convenerRoles,
    input: z.object({
      ...onSaid,
      decision: z.enum(decisions),
      text: z.exactOptional(reason),
      intoId: z.exactOptional(id),
    }),
    output: done,
  }),
  /** Once a room: who has not voted on everything is asked to. */
  'room.nudge': command({ roles: convenerRoles, input: z.object(which), output: done }),
  'room.agreement': query({
    roles: everybody,
    input: z.object(which),
    output: z.object({
      agreement: z.exactOptional(AgreementView),
      voteFirst: z.boolean(),
      /** While she can still vote: how many sentences are left out, because she has not said anything of them. */
      unseen: z.exactOptional(z.int()),
      /** Where she stands herself in the picture: to nobody else. */
      me: z.exactOptional(OwnPlaceView),
      /** Below this nothing is said of a statement: percent of the seats, people of each role. */
      floor: z.object({ seatShare: z.int(), perRole: z.int() }),
    }),
  }),
  /** In the open Polis format, by rulings 4. */
  'room.export': query({
    roles: [...convenerRoles],
    limit: 'export',
    input: z.object(which),
    output: z.object({ comments: z.string(), roles: z.string(), votes: z.exactOptional(z.string()) }),
  }),
  /** Says where a conversation of elsewhere comes from, into a room that nobody has voted in. Its pages follow. */
  'room.import': command({
    roles: staffRoles,
    input: z.object({
      ...which,
      key,
      source: ImportSource,
      statements: z.int().check(z.minimum(1)),
      people: z.int().check(z.minimum(0)),
    }),
    output: done,
  }),
  /** Its sentences, checked like any other; `held` ones wait for a person. A page sent again is there once. */
  'room.importStatements': command({
    roles: staffRoles,
    input: z.object({
      ...which,
      key,
      rows: z.array(z.object({ number, text: ImportedText })).check(z.minLength(1), z.maxLength(40)),
    }),
    output: z.object({ held: z.int() }),
  }),
  /** Its ballots; votes on what did not come along are left out. */
  'room.importBallots': command({
    roles: staffRoles,
    input: z.object({
      ...which,
      key,
      rows: z
        .array(z.object({ number, votes: z.record(number, Vote) }))
        .check(z.minLength(1), z.maxLength(100)),
      /** After it nothing more comes: there must be as many people as were announced. */
      last: z.boolean(),
    }),
    output: done,
  }),
}
