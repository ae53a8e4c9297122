import type { Role } from '@shared/domain/person/role'
import { benchWords } from '@shared/words/staff-words'
import type { IconName } from '../../../components/icon-name'
import { routes } from '../../../lib/routes'

export type BenchPlace = {
  name: keyof typeof benchWords.go
  /** The letter after G. */
  letter: string
  icon: IconName
  url: string
  roles?: readonly Role[]
}

const places: readonly BenchPlace[] = [
  { name: 'home', letter: 'h', icon: 'home', url: routes.home() },
  {
    name: 'office',
    letter: 'q',
    icon: 'list',
    url: routes.staffQueue(),
    roles: ['townWorker', 'proposalStaff', 'proposalChief', 'supervisor'],
  },
  {
    name: 'unit',
    letter: 'u',
    icon: 'unit',
    url: routes.unitQueue(),
    roles: ['unitClerk', 'unitDeputy', 'unitLeader'],
  },
  { name: 'leads', letter: 'l', icon: 'echo', url: routes.leadList() },
  { name: 'notices', letter: 'n', icon: 'bell', url: routes.notices() },
  { name: 'me', letter: 'm', icon: 'me', url: routes.me() },
]

/** The places of the rail for somebody with these roles. */
export const placesFor = (roles: readonly Role[]) =>
  places.filter(place => !place.roles || place.roles.some(role => roles.includes(role)))
