import { View } from '@tarojs/components'
import { titleOf } from '@shared/domain/text/title-of'
import { myLeadsWords } from '@shared/words/page-words'
import { emptyWords } from '@shared/words/text-words'
import { Empty } from '../../components/empty'
import { SectionHead } from '../../components/heading'
import { useLeadDrafts } from '../../features/lead/lead-drafts'
import { UnsentCard } from '../../features/lead/unsent-card'
import { useOtherDrafts } from '../../features/shared/other-drafts'
import { routes } from '../../lib/routes'
import { useUnsent } from '../../lib/unsent'
import { DraftCard } from './draft-card'
import { StepDraftCard } from './step-draft-card'

/** What waits for the network, and what is not finished. */
export function Drafts() {
  const drafts = useLeadDrafts()
  const others = useOtherDrafts()
  const unsent = useUnsent(state => state.items)
  if (drafts.length + others.length + unsent.length === 0)
    return <Empty art='first' title={emptyWords.leadDrafts} />
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
        {drafts.map(({ name, form, savedAt }) => (
          <DraftCard
            key={name}
            name={name}
            title={form.title || titleOf(form.situation ?? '') || myLeadsWords.draftUntitled}
            savedAt={savedAt}
            route={routes.leadNew(name)}
          />
        ))}
      </View>
      <View>
        {others.length > 0 && (
          <SectionHead title={drafts.length > 0 ? myLeadsWords.others : myLeadsWords.othersAlone} />
        )}
        {others.map(({ text, kind, leadId, ...draft }) => {
          const shown = { ...draft, title: titleOf(text), kind: myLeadsWords.begun[kind] }
          return leadId === undefined ? (
            <DraftCard key={draft.name} {...shown} />
          ) : (
            <StepDraftCard key={draft.name} {...shown} leadId={leadId} />
          )
        })}
      </View>
    </View>
  )
}
