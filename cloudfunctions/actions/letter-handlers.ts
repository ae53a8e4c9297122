import type { letterActions } from '@shared/contract/letter'
import type { Actor } from '@shared/domain/person/actor'
import { countWaiting, letterById, listLetters } from '../store/letters'
import type { Handler } from './context'
import { showLetter, showLetters } from './letter/show-letters'
import { answerLetter, rejectLetter, releaseLetter, sendLetter, withdrawLetter } from './letter/write-letters'

type Box = Parameters<typeof listLetters>[0]

async function boxFor(box: Box, cursor: string | undefined, actor: Actor) {
  const { letters, ...more } = await listLetters(box, cursor)
  return { rows: await showLetters(letters, actor), ...more }
}

export const letterHandlers: { [N in keyof typeof letterActions]: Handler<N> } = {
  'letter.send': sendLetter,
  'letter.get': async ({ letterId }, { actor }) => showLetter(await letterById(letterId), actor),
  'letter.listMine': ({ cursor }, { actor }) => boxFor({ fromId: actor.id }, cursor, actor),
  'letter.inbox': ({ cursor }, { actor }) => boxFor({ memberId: actor.id }, cursor, actor),
  'letter.waiting': async (_input, { actor }) => ({ count: await countWaiting(actor.id) }),
  'letter.listOpen': ({ memberId, cursor }, { actor }) => boxFor({ openOf: memberId }, cursor, actor),
  'letter.listHeld': ({ cursor }, { actor }) => boxFor({ held: true }, cursor, actor),
  'letter.answer': answerLetter,
  'letter.withdraw': withdrawLetter,
  'letter.release': releaseLetter,
  'letter.reject': rejectLetter,
}
