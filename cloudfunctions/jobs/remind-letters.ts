import { remindedOf } from '@shared/domain/hall/letter-waits'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { SYSTEM } from '@shared/domain/person/actor'
import type { Settings } from '@shared/domain/settings/settings'
import { dueLetters, tellLetter } from '../store/letter-moments'

/** A member hears that a letter waits after the days of the settings, and once more after twice as long. */
export async function remindLetters({ now, settings }: { now: string; settings: Settings }) {
  const { terms, calendar } = settings
  const due = await dueLetters(now)
  for (const letter of due) {
    const { days, ...after } = remindedOf(letter, { workingDays: terms.letterWorkingDays, calendar })
    const news: MatterEvent = {
      ...{
        id: `${letter.id}:waiting:${after.reminded}`,
        at: now,
        actorId: SYSTEM.id,
        kind: 'letter.waiting',
      },
      to: [{ person: letter.memberId }],
      matter: { kind: 'letter', id: letter.id, title: '' },
      facts: { days },
    }
    await tellLetter(letter, after, news)
  }
  return { lettersWaiting: due.length }
}
