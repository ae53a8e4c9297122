import { AppError } from '@shared/domain/errors'
import type { Letter } from '@shared/domain/hall/letter'
import { startWaiting } from '@shared/domain/hall/letter-waits'
import { letterAudience, letterDeeds, type LetterDeed } from '@shared/domain/hall/letter-view'
import { contentHeldWords } from '@shared/words/reason-words'
import { dutyDayById } from '../../store/duty-days'
import { keyedId } from '../../store/keyed-id'
import { addLetter, isLetterSent, letterById, saveLetter } from '../../store/letters'
import { membersNow } from '../../store/members'
import type { Ctx, Handler } from '../context'
import { heldReasonOf } from './check-words'
import { letterNews, officeReaders } from './letter-news'
import { showLetter } from './show-letters'

/** A question before a duty day goes to somebody who receives on it, while it is still to come. */
async function demandDay(dutyDayId: string, memberId: string, now: string) {
  const { memberIds, cancelled, to } = await dutyDayById(dutyDayId)
  if (!memberIds.includes(memberId) || cancelled || to <= now)
    throw new AppError('not_found', `${memberId} does not receive on ${dutyDayId}`, { field: 'dutyDayId' })
}

const waitOf = ({ terms, calendar }: Ctx['settings']) => ({
  workingDays: terms.letterWorkingDays,
  calendar,
})

/** A letter leaves at once, or waits for a person's eye; it is kept in either case. */
export const sendLetter: Handler<'letter.send'> = async ({ key, ...draft }, { actor, now, settings }) => {
  const id = keyedId(actor.id, key)
  if (!(await membersNow()).some(member => member.id === draft.memberId))
    throw new AppError('not_found', `no member ${draft.memberId}`, { field: 'memberId' })
  // the second of two taps is answered like the first, though the day was called off between them
  if (draft.dutyDayId !== undefined && !(await isLetterSent(id)))
    await demandDay(draft.dutyDayId, draft.memberId, now())
  const heldReason = await heldReasonOf(
    actor.id,
    [draft.text, draft.signedAs].filter(Boolean).join('\n'),
    draft.open,
  )
  const at = now()
  const letter: Letter = {
    ...draft,
    id,
    revision: 1,
    fromId: actor.id,
    status: heldReason ? 'HELD' : 'SENT',
    createdAt: at,
    ...(heldReason ? { heldReason } : startWaiting(at, waitOf(settings))),
  }
  const news = heldReason
    ? letterNews({ letter, kind: 'letter.heldStaff', to: officeReaders, actorId: actor.id, at })
    : letterNews({ letter, kind: 'letter.arrived', to: [{ person: letter.memberId }], actorId: actor.id, at })
  return showLetter(await addLetter(letter, [news]), actor)
}

/** The letter, if she may do this with it now, as she saw it. */
async function demandDeed(deed: LetterDeed, asked: { letterId: string; revision: number }, { actor }: Ctx) {
  const letter = await letterById(asked.letterId)
  const audience = letterAudience(letter, actor)
  if (!audience) throw new AppError('not_found', `letter ${letter.id} is hidden from ${actor.id}`)
  if (letter.revision !== asked.revision) throw new AppError('conflict', `letter ${letter.id} changed`)
  if (!letterDeeds(letter, audience).includes(deed))
    throw new AppError('wrong_status', `${deed} a ${letter.status} letter`)
  return letter
}

const nameOf = async (memberId: string) => (await membersNow()).find(({ id }) => id === memberId)?.name ?? ''

async function answered(letter: Letter, text: string, by: { actorId: string; at: string }): Promise<Letter> {
  const { draftAnswer: _draft, heldReason: _reason, ...rest } = letter
  const after: Letter = { ...rest, status: 'ANSWERED', answer: { text, at: by.at } }
  const told = { letter: after, kind: 'letter.answered' as const, to: [{ person: letter.fromId }], ...by }
  return saveLetter(after, [letterNews(told, { title: await nameOf(letter.memberId) })])
}

export const answerLetter: Handler<'letter.answer'> = async ({ text, ...asked }, ctx) => {
  const { actor, now } = ctx
  const letter = await demandDeed('answer', asked, ctx)
  const heldReason = await heldReasonOf(actor.id, text, letter.open)
  const at = now()
  if (!heldReason) return showLetter(await answered(letter, text, { actorId: actor.id, at }), actor)
  const waiting = { ...letter, draftAnswer: text, heldReason }
  const told = {
    letter: waiting,
    kind: 'letter.heldStaff' as const,
    to: officeReaders,
    actorId: actor.id,
    at,
  }
  return showLetter(await saveLetter(waiting, [letterNews(told)]), actor)
}

export const withdrawLetter: Handler<'letter.withdraw'> = async (asked, ctx) => {
  // an answer that waits for somebody's eye goes too, or releasing it would bring the letter back
  const { draftAnswer: _draft, heldReason: _reason, ...letter } = await demandDeed('withdraw', asked, ctx)
  return showLetter(await saveLetter({ ...letter, status: 'WITHDRAWN' }), ctx.actor)
}

/** What staff decide about is gone from their sight after it: they see it as it was when they decided. */
const asDecided = (letter: Letter, { actor }: Ctx) => showLetter(letter, actor)

export const releaseLetter: Handler<'letter.release'> = async (asked, ctx) => {
  const { actor, now, settings } = ctx
  const letter = await demandDeed('release', asked, ctx)
  const by = { actorId: actor.id, at: now() }
  if (letter.draftAnswer !== undefined) await answered(letter, letter.draftAnswer, by)
  else {
    const { heldReason: _reason, ...rest } = letter
    const after: Letter = { ...rest, status: 'SENT', ...startWaiting(by.at, waitOf(settings)) }
    const told = { letter: after, kind: 'letter.arrived' as const, to: [{ person: letter.memberId }], ...by }
    await saveLetter(after, [letterNews(told)])
  }
  return asDecided(letter, ctx)
}

/** Held words that are not released: the letter ends there, an answer may be written anew. */
export const rejectLetter: Handler<'letter.reject'> = async ({ reasonCode, ...asked }, ctx) => {
  const { actor, now } = ctx
  const letter = await demandDeed('reject', asked, ctx)
  const reason = contentHeldWords[reasonCode].layman
  const by = { actorId: actor.id, at: now() }
  const { draftAnswer, heldReason: _reason, ...rest } = letter
  const after: Letter =
    draftAnswer === undefined ? { ...rest, status: 'REJECTED', heldReason: reasonCode } : rest
  const person = draftAnswer === undefined ? letter.fromId : letter.memberId
  await saveLetter(after, [
    letterNews({ letter: after, kind: 'letter.rejected', to: [{ person }], ...by }, { reason }),
  ])
  return asDecided(letter, ctx)
}
