import * as z from '@shared/zod'
import { Said } from './said'

const who = { role: true, name: true, seed: true, imported: true } as const
const picked = { id: true, ...who, text: true, state: true } as const

/** As everybody in the room reads it: by role, and by name only if she wanted so. */
export const SaidView = z.extend(z.pick(Said, picked), {
  revision: z.int(),
  mine: z.boolean(),
  /** Why it was declined, for its author alone. */
  reason: z.exactOptional(z.string()),
  mayAppeal: z.exactOptional(z.literal(true)),
})
export type SaidView = z.infer<typeof SaidView>

/** As whoever screens it reads it: still without the author. */
export const ScreenedView = z.extend(
  z.pick(Said, { ...picked, revision: true, doubt: true, reason: true, appeal: true }),
  { mine: z.boolean() },
)
export type ScreenedView = z.infer<typeof ScreenedView>

export function saidView(said: Said, personId: string): SaidView {
  const { reason, appeal, state, ...open } = said
  const mine = said.authorId === personId
  const declined = mine && state === 'DECLINED'
  return SaidView.parse({
    ...open,
    state,
    mine,
    ...(mine && reason !== undefined && { reason }),
    ...(declined && appeal === undefined && { mayAppeal: true }),
  })
}

export const screenedView = (said: Said, personId: string): ScreenedView =>
  ScreenedView.parse({ ...said, mine: said.authorId === personId })
