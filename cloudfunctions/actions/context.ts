import type { ActionName, Output, Parsed } from '@shared/contract'
import type { Actor } from '@shared/domain/person/actor'
import type { Settings } from '@shared/domain/settings/settings'

/** Everything an action may touch that is not its input. Tests pass their own. */
export type Ctx = {
  actor: Actor
  /** The session of a PC by which she asks; none inside WeChat. */
  session?: string | undefined
  /** The tenant's settings, at most a minute old. */
  settings: Settings
  requestId: string
  now: () => string
  newId: () => string
}

export type Handler<N extends ActionName> = (input: Parsed<N>, ctx: Ctx) => Promise<Output<N>>
