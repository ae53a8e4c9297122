import { View } from '@tarojs/components'
import { useState } from 'react'
import { titleOf } from '@shared/domain/text/title-of'
import { agoWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { homeWords, myLeadsWords } from '@shared/words/page-words'
import { buttonWords, emptyWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Dialog } from '../../components/dialog'
import { Empty } from '../../components/empty'
import { SectionHead } from '../../components/heading'
import { useLeadDrafts } from '../../features/lead/lead-drafts'
import { useDrafts } from '../../lib/drafts'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { useUnsent } from '../../lib/unsent'
import { UnsentCard } from '../../features/lead/unsent-card'

/** How many things are on this phone only. */
export const useDraftCount = () => {
  const drafts = useLeadDrafts()
  const unsent = useUnsent(state => state.items.length)
  return drafts.length + unsent
}

/** What waits for the network, and what is not finished. */
export function Drafts() {
  const drafts = useLeadDrafts()
  const unsent = useUnsent(state => state.items)
  if (drafts.length === 0 && unsent.length === 0) return <Empty art='first' title={emptyWords.leadDrafts} />
  return (
    <View>
      <View>
        {unsent.length > 0 && <SectionHead title={myLeadsWords.unsent} />}
        {unsent.length > 0 && <View className='t-small t-2'>{myLeadsWords.unsentAbout}</View>}
        {unsent.map(item => (
          <UnsentCard key={item.key} item={item} />
        ))}
      </View>
      <View>
        {drafts.length > 0 && <SectionHead title={myLeadsWords.drafts} />}
        {drafts.map(draft => (
          <DraftCard key={draft.name} draft={draft} />
        ))}
      </View>
    </View>
  )
}

function DraftCard({ draft: { name, form, savedAt } }: { draft: ReturnType<typeof useLeadDrafts>[number] }) {
  const [asking, setAsking] = useState(false)
  const time = agoWords(new Date(savedAt).toISOString(), serverNow().toISOString())
  const title = form.title || titleOf(form.situation ?? '') || myLeadsWords.draftUntitled
  return (
    <View>
      <Card>
        <View className='t-body t-strong t-clamp2'>{title}</View>
        <View className='t-small t-3'>{fill(myLeadsWords.draftSaved, { time })}</View>
        <View className='m-row g2 mt3'>
          <Button
            grow
            label={myLeadsWords.draftDelete}
            ariaLabel={`${myLeadsWords.draftDelete}，${title}`}
            onTap={() => setAsking(true)}
          />
          <Button
            kind='tint'
            grow
            label={homeWords.draftGoOn}
            ariaLabel={`${homeWords.draftGoOn}，${title}`}
            onTap={() => go(routes.leadNew(name))}
          />
        </View>
      </Card>
      <View>
        {asking && (
          <Dialog
            title={myLeadsWords.draftDeleteAsk}
            text={myLeadsWords.draftDeleteAbout}
            safe={buttonWords.cancel}
            act={myLeadsWords.draftDelete}
            bad
            onSafe={() => setAsking(false)}
            onAct={() => useDrafts.getState().drop(name)}
          />
        )}
      </View>
    </View>
  )
}
