import type * as z from '@shared/zod'
import { closingActions } from './closing'
import { commitmentActions } from './commitment'
import { consultationActions } from './consultation'
import type { Action } from './define'
import { dutyActions } from './duty'
import { hallActions } from './hall'
import { handlingActions } from './handling'
import { letterActions } from './letter'
import { laneActions } from './lane'
import { leadActions } from './lead'
import { noticeActions } from './notice'
import { personActions } from './person'
import { photoActions } from './photo'
import { preparingActions } from './preparing'
import { roomActions } from './room'
import { screeningActions } from './screening'
import { sessionActions } from './session'
import { signInActions } from './sign-in'
import { stationActions } from './station'
import { topicActions } from './topic'
import { townActions } from './town'

/** The one list of everything the server can be asked. */
export const contract = {
  ...leadActions,
  ...screeningActions,
  ...handlingActions,
  ...photoActions,
  ...noticeActions,
  ...personActions,
  ...signInActions,
  ...stationActions,
  ...townActions,
  ...consultationActions,
  ...roomActions,
  ...closingActions,
  ...commitmentActions,
  ...sessionActions,
  ...hallActions,
  ...dutyActions,
  ...letterActions,
  ...laneActions,
  ...topicActions,
  ...preparingActions,
} satisfies Record<string, Action>

export type Contract = typeof contract
export type ActionName = keyof Contract
export type Input<N extends ActionName> = z.input<Contract[N]['input']>
export type Parsed<N extends ActionName> = z.output<Contract[N]['input']>
export type Output<N extends ActionName> = z.output<Contract[N]['output']>
