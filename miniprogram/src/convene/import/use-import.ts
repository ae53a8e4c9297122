import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { importPages, type ImportPages } from '@shared/domain/agreement/csv/import-pages'
import { importVotes } from '@shared/domain/agreement/csv/import-votes'
import { call } from '../../lib/call'

export type Tables = { comments: string; votes: string }
type Sending = { consultationId: string; source: string; pages: ImportPages }

/** The two tables as pages; throws a refusal that names the table which cannot be read. */
export const readTables = ({ comments, votes }: Tables): ImportPages =>
  importPages(importVotes(comments, votes))

export const callsOf = ({ statements, ballots }: ImportPages) => 1 + statements.length + ballots.length

/** Everything that has to be sent, in its order: where it comes from, the sentences, then who voted how. */
function* sendings({ consultationId, source, pages }: Sending): Generator<() => Promise<number>> {
  const { key, size, statements, ballots } = pages
  const room = { consultationId, key }
  yield () => call('room.import', { ...room, source, ...size }).then(() => 0)
  for (const rows of statements)
    yield () => call('room.importStatements', { ...room, rows }).then(({ held }) => held)
  for (const rows of ballots) {
    const last = rows === ballots[ballots.length - 1]
    yield () => call('room.importBallots', { ...room, rows, last }).then(() => 0)
  }
}

/** Sends page after page. After a failure the next try goes on with the page that failed: sent again, it is there once. */
export function useImport() {
  const cache = useQueryClient()
  const [done, setDone] = useState(0)
  const [held, setHeld] = useState(0)
  const send = useMutation({
    mutationFn: async (sending: Sending) => {
      let at = 0
      for (const one of sendings(sending)) {
        at += 1
        if (at <= done) continue
        const waits = await one()
        setHeld(sum => sum + waits)
        setDone(at)
      }
    },
    onSettled: (_done, _error, { consultationId }) => {
      for (const name of ['room', 'screened', 'consultation'])
        void cache.invalidateQueries({ queryKey: [name, consultationId] })
    },
  })
  /** Other tables begin at their first page. */
  const restart = () => {
    setDone(0)
    setHeld(0)
    send.reset()
  }
  return { send, done, held, restart }
}
