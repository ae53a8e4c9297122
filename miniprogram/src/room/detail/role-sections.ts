import { ALL_ROLES } from '@shared/domain/agreement/told-groups'
import type { AgreementView } from '@shared/domain/room/agreement-view'
import { agreementWords } from '@shared/words/agreement-words'

type Roles = AgreementView['roles']
type Line = Roles['allAgree'][number]
export type RoleSection = { title: string; lines: Line[]; first: number }

/** Roles that are told together stand for several sides. */
const hasSides = ({ sides }: Line) => sides.length > 1 || sides[0]?.role === ALL_ROLES
const linesOf = (roles: Roles) => Object.values(roles).flat()

/** Whether anything was said of by more than one side. */
export const manySides = (roles: Roles) => linesOf(roles).some(hasSides)

/**
 * What the roles say, in the order of the page. Of each kind so many are shown at first: a line with six roles is some
 * seventy nodes, and a page bears six hundred. One side alone meets and parts from nobody: it is told apart, and not at
 * all where opinion groups say more.
 */
export function roleSections(roles: Roles, hasGroups: boolean): RoleSection[] {
  if (hasGroups && !manySides(roles)) return []
  const { allAgree, divided, allDisagree, undecided, belowFloor } = roles
  const alone = undecided.filter(line => !hasSides(line))
  const sections = [
    { title: agreementWords.allAgree, lines: allAgree, first: 2 },
    { title: agreementWords.divided, lines: divided, first: 2 },
    { title: agreementWords.allDisagree, lines: allDisagree, first: 1 },
    { title: agreementWords.undecided, lines: undecided.filter(hasSides), first: 0 },
    { title: agreementWords.oneSide, lines: hasGroups ? [] : alone, first: manySides(roles) ? 0 : 2 },
    { title: agreementWords.belowFloor, lines: belowFloor, first: 0 },
  ]
  return sections.filter(({ lines }) => lines.length)
}
