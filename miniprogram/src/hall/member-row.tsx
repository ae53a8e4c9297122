import type { MemberCard } from '@shared/domain/hall/member-profile'
import { ListRow } from '../components/list-row'
import { go, routes } from '../lib/routes'

/** A member in a list: who she is and what she knows. */
export function MemberRow({ member, last }: { member: MemberCard; last: boolean }) {
  const { id, name, sector, title, expertise } = member
  return (
    <ListRow
      icon='me'
      title={name}
      facts={[sector, expertise.join('、') || title]}
      last={last}
      onTap={() => go(routes.member(id))}
    />
  )
}
