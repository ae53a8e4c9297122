import { useShareAppMessage } from '@tarojs/taro'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { shareWords } from '@shared/words/page-words'
import { routes } from '../../lib/routes'
import { isShared } from './is-shared'

/** The card that goes to a neighbour. Of a matter that is not public it shows nothing. */
export function useLeadShare(lead: LeadView | undefined) {
  useShareAppMessage(() =>
    lead && isShared(lead)
      ? { title: lead.title, path: routes.leadDetail(lead.id) }
      : { title: shareWords.hiddenTitle, path: routes.home() },
  )
}
