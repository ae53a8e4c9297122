import * as z from '@shared/zod'
import { ContentReason } from '../domain/content/content-verdict'
import { Letter } from '../domain/hall/letter'
import { LetterView } from '../domain/hall/letter-view'
import { writtenText } from '../domain/text/written-text'
import { command, query } from './define'
import { chiefRoles, cursor, everybody, id, key, pageOf } from './fields'

const onLetter = { letterId: id, revision: z.int().check(z.minimum(1)) }
const box = { input: z.object({ cursor }), output: pageOf(LetterView) }

/** Letters to members (委员信箱) and questions for a duty day, answered in the open or in private. */
export const letterActions = {
  'letter.send': command({
    roles: everybody,
    input: z.extend(
      z.pick(Letter, { memberId: true, text: true, open: true, signedAs: true, dutyDayId: true }),
      {
        key,
      },
    ),
    output: LetterView,
  }),
  'letter.get': query({ roles: everybody, input: z.object({ letterId: id }), output: LetterView }),
  'letter.listMine': query({ roles: everybody, ...box }),
  'letter.inbox': query({ roles: ['member'], ...box }),
  /** How many letters wait for this member's answer. */
  'letter.waiting': query({
    roles: ['member'],
    input: z.object({}),
    output: z.object({ count: z.int() }),
  }),
  'letter.listOpen': query({
    roles: everybody,
    input: z.object({ memberId: id, cursor }),
    output: pageOf(LetterView),
  }),
  'letter.listHeld': query({ roles: chiefRoles, ...box }),
  'letter.answer': command({
    roles: ['member'],
    input: z.object({ ...onLetter, text: writtenText(2, 1000) }),
    output: LetterView,
  }),
  'letter.withdraw': command({ roles: everybody, input: z.object(onLetter), output: LetterView }),
  'letter.release': command({ roles: chiefRoles, input: z.object(onLetter), output: LetterView }),
  'letter.reject': command({
    roles: chiefRoles,
    input: z.object({ ...onLetter, reasonCode: ContentReason }),
    output: LetterView,
  }),
}
