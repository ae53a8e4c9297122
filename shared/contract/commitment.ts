import * as z from '@shared/zod'
import { CommitmentEvent } from '../domain/commitment/commitment-event'
import { CommitmentGroup } from '../domain/commitment/commitment-status'
import { CommitmentSummary, CommitmentView } from '../domain/commitment/commitment-view'
import { command, query } from './define'
import { cursor, everybody, id, key, pageOf, photoIds } from './fields'

const onCommitment = { commitmentId: id, revision: z.int().check(z.minimum(1)), key }
/** What a person may do; the other steps are the clock's own. */
export const PersonalStep = z.enum([
  'evidence',
  'confirm',
  'dispute',
  'backToWork',
  'supervise',
  'askRevise',
  'refuseRevise',
  'revise',
  'carry',
  'holds',
  'partly',
  'rebound',
])

/** What was promised, and what came of it. Who may take which step stands in the commitment's flow. */
export const commitmentActions = {
  'commitment.get': query({
    roles: everybody,
    input: z.object({ commitmentId: id }),
    output: CommitmentView,
  }),
  'commitment.list': query({
    roles: everybody,
    input: z.object({
      group: CommitmentGroup,
      hallId: z.exactOptional(id),
      unitId: z.exactOptional(id),
      cursor,
    }),
    output: pageOf(CommitmentSummary),
  }),
  'commitment.ofRoom': query({
    roles: everybody,
    input: z.object({ consultationId: id }),
    output: z.object({ rows: z.array(CommitmentSummary) }),
  }),
  'commitment.take': command({
    roles: everybody,
    input: z.object({
      ...onCommitment,
      step: PersonalStep,
      text: CommitmentEvent.shape.text,
      figure: CommitmentEvent.shape.figure,
      photoIds,
      due: z.exactOptional(z.iso.date()),
    }),
    output: CommitmentView,
  }),
  'commitment.release': command({
    roles: ['supervisor', 'townWorker', 'proposalStaff', 'proposalChief'],
    input: z.object({ ...onCommitment, eventId: id }),
    output: CommitmentView,
  }),
}
