import * as z from '@shared/zod'
import { hasRole, type Actor } from '../person/actor'
import { Letter } from './letter'

export const LetterDeed = z.enum(['answer', 'withdraw', 'release', 'reject', 'raise'])
export type LetterDeed = z.infer<typeof LetterDeed>

/** A letter as a person reads it. Its writer's name is for the member alone, and only as she signed it. */
export const LetterView = z.extend(
  z.pick(Letter, {
    id: true,
    revision: true,
    memberId: true,
    open: true,
    text: true,
    status: true,
    createdAt: true,
  }),
  {
    memberName: z.string(),
    signedAs: z.exactOptional(z.string()),
    answer: Letter.shape.answer,
    draftAnswer: z.exactOptional(z.string()),
    heldReason: Letter.shape.heldReason,
    leadId: z.exactOptional(z.string()),
    /** The duty day that it is a question for. */
    dutyDayId: z.exactOptional(z.string()),
    mine: z.boolean(),
    may: z.array(LetterDeed),
  },
)
export type LetterView = z.infer<typeof LetterView>

type Audience = 'writer' | 'member' | 'staff' | 'everybody'

const holdsWords = ({ status, draftAnswer }: Letter) => status === 'HELD' || draftAnswer !== undefined

/** Who she is to this letter; undefined if it is hidden from her, like one that does not exist. */
export function letterAudience(letter: Letter, actor: Actor): Audience | undefined {
  if (letter.fromId === actor.id) return 'writer'
  if (letter.memberId === actor.id && ['SENT', 'ANSWERED'].includes(letter.status)) return 'member'
  if (holdsWords(letter) && hasRole(actor, 'proposalStaff', 'proposalChief')) return 'staff'
  return letter.open && letter.status === 'ANSWERED' ? 'everybody' : undefined
}

/** What each may do with it now. */
export function letterDeeds(letter: Letter, audience: Audience): LetterDeed[] {
  const { status, draftAnswer, leadId } = letter
  if (audience === 'staff') return ['release', 'reject']
  if (audience === 'member') return status === 'SENT' && draftAnswer === undefined ? ['answer'] : []
  if (audience !== 'writer') return []
  return [
    ...(status === 'SENT' || status === 'HELD' ? (['withdraw'] as const) : []),
    ...(!leadId && status !== 'WITHDRAWN' ? (['raise'] as const) : []),
  ]
}

/** What beside the letter itself each reader gets. */
function insideOf(letter: Letter, audience: Audience): Partial<LetterView> {
  const { signedAs, draftAnswer, heldReason, leadId, dutyDayId } = letter
  if (audience === 'everybody') return {}
  const reason = { ...(heldReason && { heldReason }), ...(dutyDayId && { dutyDayId }) }
  if (audience === 'writer') return { ...(signedAs && { signedAs }), ...(leadId && { leadId }), ...reason }
  const draft = draftAnswer !== undefined && { draftAnswer }
  return { ...(audience === 'member' && signedAs && { signedAs }), ...draft, ...reason }
}

export function letterView(letter: Letter, audience: Audience, memberName: string): LetterView {
  const { id, revision, memberId, open, text, status, createdAt, answer } = letter
  return {
    ...{ id, revision, memberId, memberName, open, text, status, createdAt },
    ...(answer && { answer }),
    ...insideOf(letter, audience),
    mine: audience === 'writer',
    may: letterDeeds(letter, audience),
  }
}
