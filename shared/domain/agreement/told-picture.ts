import { GROUPS_FROM } from './agreement-picture'
import type { AgreementPicture, GroupVoice, StatementFigures } from './agreement-picture'
import { META_PRIORITY, priorityOf } from './math/statement-priority'
import { FEWEST_TOLD, votesOf } from './told-groups'

export type ToldFigures = Pick<StatementFigures, 'id' | 'priority'> & Partial<StatementFigures>
export type ToldPicture = Omit<AgreementPicture, 'statements'> & { statements: ToldFigures[] }

const unheard = priorityOf({ agree: 0, seen: 0, pass: 0 }, 0)
const rounded = (priority: number) => Number(priority.toPrecision(2))

/**
 * A priority is made of votes, and how far a statement carries people of everybody's votes on everything: of a small
 * room it follows from the figures that are told, of a large one it is rounded. What is out, or only asks who somebody
 * is, is no secret.
 */
function toldPriority(figures: StatementFigures, voters: number): number {
  const { agree, pass, priority } = figures
  const seen = votesOf(figures)
  if (priority === 0 || priority === META_PRIORITY) return priority
  if (seen < FEWEST_TOLD) return rounded(unheard)
  return rounded(voters < GROUPS_FROM ? priorityOf({ agree, seen, pass }, 0) : priority)
}

function toldFigures(figures: StatementFigures, voters: number): ToldFigures {
  const priority = toldPriority(figures, voters)
  return votesOf(figures) < FEWEST_TOLD ? { id: figures.id, priority } : { ...figures, priority }
}

const isEnough = (seen: number) => seen === 0 || seen >= FEWEST_TOLD
const isTold = ({ seen, others }: GroupVoice) => seen > 0 && isEnough(seen) && isEnough(others.seen)

/** The picture without figures of fewer than three people: neither of a statement, nor of a group or of all the others. */
export const toldPicture = ({ statements, groups, ...picture }: AgreementPicture): ToldPicture => ({
  ...picture,
  statements: statements.map(figures => toldFigures(figures, picture.voters)),
  groups: groups.map(group => ({ ...group, voices: group.voices.filter(isTold) })),
})
