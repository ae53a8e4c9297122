import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Output } from '@shared/contract'
import { AppError } from '@shared/domain/errors'
import { call } from '../../lib/call'
import { usePages } from '../../lib/use-pages'

export type RosterRow = Output<'roster.list'>['rows'][number]
const rowKey = (id: string) => ['roster-row', id]

/** The roster, by a name or whole. */
export const useRoster = (text: string) =>
  usePages(
    ['roster', text],
    cursor => call('roster.list', { ...(text && { text }), ...(cursor !== undefined && { cursor }) }),
    { keep: false },
  )

/** A page that a link opened alone has no list behind it: the line is looked for, page by page. */
async function findRow(id: string): Promise<RosterRow> {
  let cursor: string | undefined
  do {
    const page: Output<'roster.list'> = await call('roster.list', cursor ? { cursor } : {})
    const row = page.rows.find(one => one.id === id)
    if (row) return row
    cursor = page.cursor
  } while (cursor)
  throw new AppError('not_found', `no line ${id}`)
}

export const useRosterRow = (id: string | undefined) =>
  useQuery({
    queryKey: rowKey(id ?? ''),
    queryFn: () => findRow(id ?? ''),
    enabled: id !== undefined,
    meta: { keep: false },
  })

/** Puts a line that the server answered in its place; the lists look again. */
export function useKeepRow() {
  const cache = useQueryClient()
  return (row: RosterRow) => {
    cache.setQueryData(rowKey(row.id), row)
    void cache.invalidateQueries({ queryKey: ['roster'] })
  }
}

/** A deed on one line of the roster. */
export function useRosterDeed<I>(deed: (input: I) => Promise<RosterRow>, onDone: (row: RosterRow) => void) {
  const keep = useKeepRow()
  return useMutation({
    mutationFn: deed,
    onSuccess: row => {
      keep(row)
      onDone(row)
    },
  })
}
