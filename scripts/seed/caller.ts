import type { ActionName, Input, Output } from '@shared/contract'
import type { Envelope } from '@shared/contract/define'
import { main as api } from '../../cloudfunctions/functions/api'
import { openidFor } from './personas'

const contextOf = (variables: object) => ({ request_id: 'seed', environment: JSON.stringify(variables) })

/** Calls an action as somebody of the town, through the function itself; a refusal stops the seed. */
export const as =
  (id: string) =>
  async <N extends ActionName>(action: N, input: Input<N>): Promise<Output<N>> => {
    const context = contextOf({ WX_OPENID: openidFor(id) })
    const reply = (await api({ action, input }, context)) as Envelope<Output<N>>
    if (reply.ok) return reply.data
    const { code, field } = reply.error
    throw new Error(`${id} ${action}: ${code} ${field ?? ''}`)
  }
export type Caller = typeof as
