import type { RosterEntry } from '@shared/domain/person/roster-entry'
import { inTransaction } from '../../store/in-transaction'
import { revokeInvites } from '../../store/invites'
import { keyedId } from '../../store/keyed-id'
import { changeEntry, entryIn, listEntries, writeEntry } from '../../store/roster'
import type { Ctx, Handler } from '../context'
import { freeClaims } from '../person/erase-leads'
import { demandDraft } from './demand-draft'
import { rosterRow, rosterRows } from './roster-row'

const byWhom = ({ actor, now }: Ctx, action: string) => ({ actor: actor.id, at: now(), action })

export const listRoster: Handler<'roster.list'> = async (asked, { now }) => {
  const { entries, ...page } = await listEntries(asked)
  return { ...page, rows: await rosterRows(entries, now()) }
}

/** Adds a line; sent twice it is one line. */
export const addToRoster: Handler<'roster.add'> = async ({ id: key, ...draft }, ctx) => {
  await demandDraft(draft)
  const by = byWhom(ctx, 'roster.add')
  const id = keyedId(ctx.actor.id, key)
  const entry = await inTransaction(
    async transaction =>
      (await entryIn(transaction, id)) ??
      (await writeEntry(transaction, { entry: { ...draft, id, revision: 1, createdAt: by.at } }, by)),
  )
  return rosterRow(entry, by.at)
}

/** Changes a line, and at once what its person may do. */
export const changeRoster: Handler<'roster.change'> = async ({ id, revision, ...draft }, ctx) => {
  await demandDraft(draft)
  const by = byWhom(ctx, 'roster.change')
  const entry = await changeEntry({ id, revision, by }, before => ({ ...kept(before), ...draft }))
  return rosterRow(entry, by.at)
}

/** What an edit of the form leaves alone; the rest is the draft's, also where the draft is silent. */
const kept = ({ id, revision, personId, boundAt, createdAt }: RosterEntry) => ({
  id,
  revision,
  createdAt,
  ...(personId && { personId }),
  ...(boundAt && { boundAt }),
})

/** She leaves: from this write on she is a resident, no code of hers works, and what she claimed is free again. */
export const leaveRoster: Handler<'roster.leave'> = async ({ id, revision }, ctx) => {
  const by = byWhom(ctx, 'roster.leave')
  const entry = await changeEntry({ id, revision, by }, before => ({ ...before, leftAt: by.at }))
  await revokeInvites(id)
  if (entry.personId) await freeClaims(entry.personId, ctx)
  return rosterRow(entry, by.at)
}
