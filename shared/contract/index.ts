import type * as z from '@shared/zod'
import { consultationActions } from './consultation'
import type { Action } from './define'
import { handlingActions } from './handling'
import { leadActions } from './lead'
import { noticeActions } from './notice'
import { personActions } from './person'
import { photoActions } from './photo'
import { screeningActions } from './screening'
import { signInActions } from './sign-in'
import { stationActions } from './station'
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
} satisfies Record<string, Action>

export type Contract = typeof contract
export type ActionName = keyof Contract
export type Input<N extends ActionName> = z.input<Contract[N]['input']>
export type Parsed<N extends ActionName> = z.output<Contract[N]['input']>
export type Output<N extends ActionName> = z.output<Contract[N]['output']>
