import { View } from '@tarojs/components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CaseStory } from '@shared/domain/consultation/case-story'
import { caseWords } from '@shared/words/closing-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { useHasRole } from '../../features/person/use-me'
import { SaveRefusal } from '../../features/shared/save-refusal'
import { call } from '../../lib/call'
import { backOr, go, routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'

/** The office lets everybody read it, mends it, or takes it away. */
export function CaseDesk({ story }: { story: CaseStory }) {
  const cache = useQueryClient()
  const isOffice = useHasRole('proposalStaff', 'proposalChief')
  const [asking, setAsking] = useState(false)
  const lookAgain = () => {
    void cache.invalidateQueries({ queryKey: ['cases'] })
    void cache.invalidateQueries({ queryKey: ['case', story.id] })
  }
  const publish = useMutation({
    mutationFn: () => call('case.publish', { consultationId: story.id, revision: story.revision }),
    onSuccess: () => {
      toast(caseWords.publishedDone)
      lookAgain()
    },
  })
  const withdraw = useMutation({
    mutationFn: () => call('case.withdraw', { consultationId: story.id }),
    onSuccess: () => {
      toast(caseWords.withdrawn)
      lookAgain()
      backOr(routes.cases())
    },
  })
  if (!isOffice) return null
  return (
    <View className='m-col g3'>
      <SaveRefusal error={publish.error ?? withdraw.error} onLook={lookAgain} />
      {story.status === 'NOMINATED' && (
        <Button
          kind='main'
          label={caseWords.publish}
          busy={publish.isPending}
          onTap={() => publish.mutate()}
        />
      )}
      <Button icon='edit' label={caseWords.edit} onTap={() => go(routes.tellCase(story.id))} />
      <Button kind='bad' label={caseWords.withdraw} onTap={() => setAsking(true)} />
      {asking && (
        <Dialog
          title={caseWords.withdrawAsk}
          text={caseWords.withdrawAbout}
          safe={caseWords.keep}
          act={caseWords.withdraw}
          bad
          busy={withdraw.isPending}
          onSafe={() => setAsking(false)}
          onAct={() => withdraw.mutate()}
        />
      )}
    </View>
  )
}
