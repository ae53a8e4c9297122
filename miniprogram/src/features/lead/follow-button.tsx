import type { LeadView } from '@shared/domain/lead/lead-view'
import { followWords } from '@shared/words/page-words'
import { doneWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { failureWords } from '../../components/failure-view'
import { toast } from '../../lib/toasts'
import { useFollow } from './lead-queries'

const failed = (error: unknown) => {
  const { what, todo } = failureWords(error)
  toast(`${what}${todo}`, { bad: true })
}

/** To be told of it, or no longer. */
export function FollowButton({ lead, grow }: { lead: LeadView; grow?: boolean }) {
  const follow = useFollow(lead.id)
  const following = lead.following !== undefined
  const toggle = () =>
    follow.mutate(following ? undefined : 'FOLLOW', {
      onSuccess: () => toast(following ? doneWords.unfollowed : doneWords.followed),
      onError: failed,
    })
  return (
    <Button
      icon='echo'
      kind='tint'
      grow={grow}
      label={following ? followWords.following : followWords.follow}
      busy={follow.isPending}
      onTap={toggle}
    />
  )
}

/** 我也遇到了: a follower who says that it is her matter too. Nobody sees that it is she. */
export function MetButton({ lead }: { lead: LeadView }) {
  const follow = useFollow(lead.id)
  const met = lead.following === 'MET'
  return (
    <Button
      icon={met ? 'check' : 'people'}
      kind='tint'
      label={followWords.support}
      busy={follow.isPending}
      onTap={() =>
        follow.mutate(met ? undefined : 'MET', {
          onSuccess: () => toast(met ? doneWords.unfollowed : doneWords.followed),
          onError: failed,
        })
      }
    />
  )
}
