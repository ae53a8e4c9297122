import type { AgreementView } from './agreement-view'

type Line = { id: string }

/**
 * What somebody may read who can still vote: nothing of a sentence before she has said something of it herself. `unseen`
 * is how many are left out. Pure.
 */
export function agreementSeen(
  { roles, picture, countedAt }: AgreementView,
  voted: ReadonlySet<string>,
): { agreement: AgreementView; unseen: number } {
  const seen = <L extends Line>(lines: readonly L[]) => lines.filter(({ id }) => voted.has(id))
  const statements = seen(picture.statements)
  return {
    unseen: picture.statements.length - statements.length,
    agreement: {
      countedAt,
      roles: {
        allAgree: seen(roles.allAgree),
        allDisagree: seen(roles.allDisagree),
        divided: seen(roles.divided),
        undecided: seen(roles.undecided),
        belowFloor: seen(roles.belowFloor),
      },
      picture: {
        ...picture,
        statements,
        groups: picture.groups.map(group => ({ ...group, voices: seen(group.voices) })),
        agreed: seen(picture.agreed),
        divided: seen(picture.divided),
      },
    },
  }
}
