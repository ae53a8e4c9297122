import { pushOf } from '@shared/domain/notice/notice-for'
import type { Notice } from '@shared/domain/notice/notice'
import type { LeadStatus } from '@shared/domain/lead/lead-status'
import type { Settings } from '@shared/domain/settings/settings'
import { statesOf } from '../store/lead-states'
import { letMustRest, repeatNotice, unreadMusts } from '../store/notices'
import { sortOf } from './tell'

type Deps = { now: string; settings: Settings }
const PAGE = 200

/** A matter that has gone on since needs no reminder of where it stood. */
const stillStands = ({ leadId, leadStatus }: Notice, states: Map<string, LeadStatus>) =>
  !leadId || (states.has(leadId) && (!leadStatus || states.get(leadId) === leadStatus))

/** A copy that may still be on its way, or of which nobody knows whether it arrived, is not sent again. */
const mayPushAgain = ({ push, helped }: Notice) => !helped && !['WAITING', 'LATER', 'SENDING'].includes(push)

function again(notice: Notice, { now, settings }: Deps) {
  if (!mayPushAgain(notice)) return { at: now }
  const { push, pushAt } = pushOf({ ...sortOf(notice.kind, settings), now }, notice.dueAt)
  return { at: now, ...(push !== 'NONE' && { push: { push, ...(pushAt && { pushAt }) } }) }
}

/** What had to be read and was not read in three days comes back, once. */
export async function repeatMust(deps: Deps): Promise<{ repeated: number }> {
  const rows = await unreadMusts(deps.now, PAGE)
  const states = await statesOf(rows.flatMap(({ leadId }) => leadId ?? []))
  const standing = rows.filter(row => stillStands(row, states))
  for (const row of rows) {
    if (standing.includes(row)) await repeatNotice(row, again(row, deps))
    else await letMustRest(row.id)
  }
  return { repeated: standing.length }
}
