import { AppError } from '@shared/domain/errors'
import type { Letter } from '@shared/domain/hall/letter'
import { letterAudience, letterView, type LetterView } from '@shared/domain/hall/letter-view'
import type { Actor } from '@shared/domain/person/actor'
import { membersNow } from '../../store/members'

/** Letters as this person reads them; what is hidden from her is left out. */
export async function showLetters(letters: readonly Letter[], actor: Actor): Promise<LetterView[]> {
  const names = new Map((await membersNow()).map(({ id, name }) => [id, name]))
  return letters.flatMap(letter => {
    const audience = letterAudience(letter, actor)
    return audience ? letterView(letter, audience, names.get(letter.memberId) ?? '') : []
  })
}

export async function showLetter(letter: Letter, actor: Actor): Promise<LetterView> {
  const [shown] = await showLetters([letter], actor)
  if (!shown) throw new AppError('not_found', `letter ${letter.id} is hidden from ${actor.id}`)
  return shown
}
