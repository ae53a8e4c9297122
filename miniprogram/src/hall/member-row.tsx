import type { MemberCard } from '@shared/domain/hall/member-profile'
import { ListRow } from '../components/list-row'
import { joinFacts } from '../lib/join-facts'
import { go, routes } from '../lib/routes'

/** A member in a list: who she is and what she knows. */
export function MemberRow({ member, last }: { member: MemberCard; last: boolean }) {
  const { id, name, sector, title, expertise } = member
  return (
    <ListRow
      icon='me'
      title={name}
      note={joinFacts([sector, expertise.join('、') || title]) || undefined}
      last={last}
      onTap={() => go(routes.member(id))}
    />
  )
}
