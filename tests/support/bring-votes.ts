import type { ActionName, Input, Output } from '@shared/contract'
import { importPages } from '@shared/domain/agreement/csv/import-pages'
import { importVotes } from '@shared/domain/agreement/csv/import-votes'

type Ask = <N extends ActionName>(action: N, input: Input<N>) => Promise<Output<N>>
type Tables = { consultationId: string; source: string; comments: string; votes: string }

/** What the page of the office does with two tables; tells what came. */
export async function bringVotes(ask: Ask, { consultationId, source, comments, votes }: Tables) {
  const pages = importPages(importVotes(comments, votes))
  const room = { consultationId, key: pages.key }
  await ask('room.import', { ...room, source, ...pages.size })
  let held = 0
  for (const rows of pages.statements) held += (await ask('room.importStatements', { ...room, rows })).held
  for (const rows of pages.ballots)
    await ask('room.importBallots', { ...room, rows, last: rows === pages.ballots.at(-1) })
  return { ...pages.size, held }
}
