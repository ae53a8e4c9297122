import { homeWords, leadListWords } from '@shared/words/page-words'
import { emptyWords } from '@shared/words/text-words'
import { showTalk } from '../../features/consultation/talk-view'
import { filterLeads } from '../../features/lead/lead-filter'
import { go, routes } from '../../lib/routes'
import type { useHomeAsked } from './home-asked'
import { HomeList } from './home-list'
import { SeeAll } from './see-all'

/** What others raised near her, or in the whole city while her place is not known. */
export function AroundHere({ near, nearby }: Pick<ReturnType<typeof useHomeAsked>, 'near' | 'nearby'>) {
  const title = near.place === undefined ? leadListWords.public : homeWords.nearby
  const open = () => {
    filterLeads(near)
    showTalk('leads')
    go(routes.leadList())
  }
  return (
    <HomeList
      title={title}
      list={nearby}
      more={<SeeAll title={title} onTap={open} />}
      empty={emptyWords.leadPublic}
    />
  )
}
