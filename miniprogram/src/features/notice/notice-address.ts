import { matterPage } from '@shared/domain/notice/matter-page'
import type { NoticeView } from '@shared/domain/notice/notice'
import { routes } from '../../lib/routes'

type Addressed = Pick<NoticeView, 'helped' | 'leadId' | 'leadNo' | 'matter'>

/** Where a tap on a notice leads: to its matter, for a neighbour's lead to her station; nowhere if it is about none. */
export function noticeAddress({ helped, leadId, leadNo, matter }: Addressed): string | undefined {
  if (helped) return routes.stationBegin(leadNo)
  if (leadId !== undefined) return routes.leadDetail(leadId)
  return matter && `/${matterPage(matter)}`
}
