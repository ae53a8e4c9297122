import type { LeadView } from '@shared/domain/lead/lead-view'
import { followWords, myLeadsWords } from '@shared/words/page-words'
import { doneWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { failureWords } from '../../components/failure-view'
import { toast } from '../../lib/toasts'
import { useFollow, type Following } from './use-follow'

/** Takes what she wants now, and says what came of it: done, put aside, or refused. */
function useChange(lead: LeadView) {
  const { following, waits, change } = useFollow(lead)
  const to = (kind: Following) =>
    change.mutate(kind, {
      onSuccess: saved =>
        toast(saved ? (kind ? doneWords.followed : doneWords.unfollowed) : followWords.kept),
      onError: error => {
        const { what, todo } = failureWords(error)
        toast(`${what}${todo}`, { bad: true })
      },
    })
  const words = (label: string) => (waits ? `${label}，${myLeadsWords.unsent}` : label)
  return { following, to, words, busy: change.isPending }
}

/** To be told of it, or no longer. */
export function FollowButton({ lead, grow }: { lead: LeadView; grow?: boolean }) {
  const { following, to, words, busy } = useChange(lead)
  return (
    <Button
      icon='echo'
      kind='tint'
      grow={grow}
      label={words(following ? followWords.following : followWords.follow)}
      busy={busy}
      onTap={() => to(following ? undefined : 'FOLLOW')}
    />
  )
}

/** 我也遇到了: a follower who says that it is her matter too. Nobody sees that it is she. */
export function MetButton({ lead }: { lead: LeadView }) {
  const { following, to, words, busy } = useChange(lead)
  const met = following === 'MET'
  return (
    <Button
      icon={met ? 'check' : 'people'}
      kind='tint'
      label={words(followWords.support)}
      busy={busy}
      onTap={() => to(met ? undefined : 'MET')}
    />
  )
}
