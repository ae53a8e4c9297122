import type { Role } from '@shared/domain/person/role'
import { auditWords, ledgerWords } from '@shared/words/admin-words'
import { helperWords } from '@shared/words/helper-words'
import { meWords, homeWords } from '@shared/words/page-words'
import { claimPoolWords, supervisorWords } from '@shared/words/staff-words'
import { List, ListRow } from '../../components/list-row'
import type { IconName } from '../../components/icon-name'
import { uiWords } from '@shared/words/ui-words'
import { go, routes } from '../../lib/routes'

type DeskEntry = { roles: readonly Role[]; title: string; icon: IconName; url: string }

/** The desks, and who sits at each. The server decides again what is shown there. */
const desks: readonly DeskEntry[] = [
  {
    roles: ['townWorker', 'proposalStaff', 'proposalChief'],
    title: homeWords.staffDesk,
    icon: 'list',
    url: routes.staffQueue(),
  },
  { roles: ['supervisor'], title: supervisorWords.title, icon: 'supervise', url: routes.staffQueue() },
  {
    roles: ['unitClerk', 'unitDeputy', 'unitLeader'],
    title: homeWords.unitDesk,
    icon: 'unit',
    url: routes.unitQueue(),
  },
  {
    roles: ['unitClerk', 'unitDeputy', 'unitLeader', 'supervisor', 'proposalStaff', 'proposalChief'],
    title: meWords.promises,
    icon: 'stamp',
    url: routes.commitments(),
  },
  { roles: ['stationHelper'], title: helperWords.enter, icon: 'edit', url: routes.stationBegin() },
  // the middle of her bar is for others; what is her own she raises from here
  { roles: ['stationHelper'], title: uiWords.tabs.raise, icon: 'raise', url: routes.leadNew() },
  { roles: ['member'], title: claimPoolWords.mine, icon: 'people', url: routes.myLeads('claimed') },
  { roles: ['member'], title: meWords.contacts, icon: 'calendar', url: routes.contacts() },
  { roles: ['member'], title: meWords.memberProfile, icon: 'me', url: routes.memberProfile() },
  {
    roles: ['proposalStaff', 'proposalChief'],
    title: ledgerWords.title,
    icon: 'send',
    url: routes.ledger(),
  },
  { roles: ['tenantAdmin'], title: meWords.adminDesk, icon: 'table', url: routes.roster() },
  { roles: ['auditor'], title: auditWords.title, icon: 'table', url: routes.audit() },
]

/** Where this person works, by her roles; a resident has none. */
export function DeskEntries({ roles }: { roles: readonly Role[] }) {
  const mine = desks.filter(desk => desk.roles.some(role => roles.includes(role)))
  if (mine.length === 0) return null
  return (
    <List label={meWords.desk}>
      {mine.map(({ title, icon, url }, at) => (
        <ListRow key={title} title={title} icon={icon} last={at === mine.length - 1} onTap={() => go(url)} />
      ))}
    </List>
  )
}
