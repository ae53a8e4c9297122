import { useQuery } from '@tanstack/react-query'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { serverNow } from '../../../lib/server-time'
import { useMe } from '../../person/use-me'
import { useDirectory } from '../../shared/use-directory'
import { leadQuery } from '../lead-queries'
import { readerOf } from '../reader-of'
import type { Telling } from '../timeline-sentence'

export type Shown = { lead: LeadView; told: Telling }

/** The matter that is open at a workbench, and what its sentences need to be told to this reader. */
export function useOpenLead(openId: string | undefined) {
  const query = useQuery({ ...leadQuery(openId ?? ''), enabled: openId !== undefined })
  const { data: me } = useMe()
  const { data: directory } = useDirectory()
  const lead = openId === undefined ? undefined : query.data
  const shown: Shown | undefined = lead && {
    lead,
    told: { reader: readerOf(lead, me?.roles), directory, now: serverNow().toISOString(), lead },
  }
  return { openId, asked: query, shown }
}
