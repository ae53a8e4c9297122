import { advance } from '@shared/domain/lead/advance'
import { anonymised } from '@shared/domain/lead/anonymised'
import { leadFlow } from '@shared/domain/lead/lead-flow'
import type { Lead } from '@shared/domain/lead/lead'
import { SYSTEM } from '@shared/domain/person/actor'
import { timedChange } from '@shared/domain/lead/timed-change'
import { eraseFromOutbox } from '../../store/erasures'
import { listByAuthor, listClaimedBy } from '../../store/lead-lists'
import { saveQuietly, saveStep } from '../../store/leads'
import type { Ctx } from '../context'

/** Her claims go back to the market at once, as if their time were up. */
export async function freeClaims(personId: string, { now, settings }: Pick<Ctx, 'now' | 'settings'>) {
  for (;;) {
    const { leads } = await listClaimedBy(personId)
    const held = leads.filter(({ status }) => status === 'CLAIMED')
    if (!held.length) return
    for (const before of held) {
      const at = now()
      const move = { by: SYSTEM, at, rules: settings, set: timedChange('expire', at) }
      const { lead, event } = advance(before, 'expire', move)
      await saveStep({ lead, event, before })
    }
  }
}

/** Her leads: withdrawn where nobody else has a part in them, nameless where others do. */
export async function eraseLeads(ctx: Ctx): Promise<void> {
  for (;;) {
    const { leads } = await listByAuthor(ctx.actor.id)
    if (!leads.length) return
    for (const lead of leads) await eraseLead(lead, ctx)
  }
}

/** The name comes off last: until then the lead is found as hers, and a second try goes on with it. */
async function eraseLead(before: Lead, { actor, now, settings }: Ctx): Promise<void> {
  const step = stepOf(before)
  const move = { by: actor, at: now(), rules: settings }
  const moved = step && advance(before, step, move)
  if (moved) await saveStep({ ...moved, before })
  await eraseFromOutbox(before.id, actor.id)
  await saveQuietly(anonymised(moved?.lead ?? before))
}

/** An open lead that others follow is theirs too: it stays. */
function stepOf({ status, followers }: Lead) {
  if (status === 'OPEN' && followers > 0) return undefined
  return (['withdraw', 'withdrawName'] as const).find(step => leadFlow[step].from.includes(status))
}
