import { GROUPS_FROM } from '@shared/domain/agreement/agreement-picture'
import type { AgreementPicture, GroupLine } from '@shared/domain/agreement/agreement-picture'
import type { RoleAgreement, RoleLine, RoleSide } from '@shared/domain/agreement/role-agreement'
import { agreementSentenceWords as words, roleSentenceWords } from './agreement-words'
import { fill } from './fill-words'

/** What a statement or a role is called. */
type Named = (id: string) => string
type Picture = Omit<AgreementPicture, 'statements' | 'scatter'>

const MOST = 3
const list = (parts: readonly string[]) => parts.join('，')
const votesOf = ({ agree, disagree, pass }: { agree: number; disagree: number; pass: number }) =>
  agree + disagree + pass

const sidesOf = ({ groups }: GroupLine) =>
  list(groups.map(({ name, ...votes }) => fill(words.side, { name, seen: votesOf(votes), ...votes })))

/** Who voted, and how many think alike; every number is in the picture. */
export function peopleSentences({ voters, votes, counted, groups }: Picture): string[] {
  if (!voters) return [words.nobody]
  const begin = fill(words.voters, { voters, votes })
  if (voters < GROUPS_FROM) return [begin, fill(words.tooFew, { min: GROUPS_FROM })]
  if (groups.length < 2) return [begin, words.oneGroup]
  const sizes = list(groups.map(({ name, people }) => fill(words.groupSize, { name, people })))
  return [
    begin,
    fill(words.groups, { counted, count: groups.length, groups: sizes }),
    ...(voters > counted ? [fill(words.notCounted, { count: voters - counted })] : []),
  ]
}

type Group = Picture['groups'][number]

/** What tells a group from the others, in a sentence: what it is for, or against. */
export const voiceSentence = (
  name: Group['name'],
  { id, side, count, seen, others }: Group['voices'][number],
  textOf: Named,
): string =>
  fill(side === 'AGREE' ? words.voiceFor : words.voiceAgainst, {
    ...{ name, text: textOf(id), seen, count },
    ...{ otherSeen: others.seen, otherCount: others.count },
  })

/**
 * What all groups meet in and what parts them most; nothing where there are no groups. That there is none is said only
 * to whoever sees all of it.
 */
export function groupSentences(
  { groups, agreed, divided }: Picture,
  textOf: Named,
  seesAll = true,
): string[] {
  if (groups.length < 2) return []
  const none = (said: string) => (seesAll ? [said] : [])
  const line = (template: typeof words.agreed | typeof words.divided) => (one: GroupLine) =>
    fill(template, { text: textOf(one.id), sides: sidesOf(one) })
  return [
    ...(agreed.length ? agreed.slice(0, MOST).map(line(words.agreed)) : none(words.noneAgreed)),
    ...(divided.length ? divided.slice(0, 1).map(line(words.divided)) : none(words.noneDivided)),
  ]
}

const roleSides = (sides: readonly RoleSide[], roleOf: Named) =>
  list(
    sides.map(side =>
      fill(roleSentenceWords.side, { name: roleOf(side.role), seen: votesOf(side), agree: side.agree }),
    ),
  )

function dividedSentence({ id, sides }: RoleLine, textOf: Named, roleOf: Named): string {
  const those = (which: RoleSide['side']) =>
    sides
      .filter(({ side }) => side === which)
      .map(({ role }) => roleOf(role))
      .join('、')
  return fill(roleSentenceWords.divided, {
    pro: those('AGREE'),
    con: those('DISAGREE'),
    text: textOf(id),
    sides: roleSides(sides, roleOf),
  })
}

/** What a small room has come to: how many of each, then the surest things agreed on and the widest gaps. */
export function roleSentences(
  found: RoleAgreement,
  { textOf, roleOf, seesAll = true }: { textOf: Named; roleOf: Named; seesAll?: boolean },
): string[] {
  const kinds = Object.keys(roleSentenceWords.counts) as (keyof typeof roleSentenceWords.counts)[]
  const counts = kinds.flatMap(kind => {
    const count = found[kind].length
    return count ? [fill(roleSentenceWords.counts[kind], { count })] : []
  })
  const agreed = found.allAgree
    .slice(0, MOST)
    .map(({ id, sides }) =>
      fill(roleSentenceWords.agreed, { text: textOf(id), sides: roleSides(sides, roleOf) }),
    )
  return [
    ...(counts.length ? [`${list(counts)}。`] : []),
    ...(agreed.length || !seesAll ? agreed : [roleSentenceWords.none]),
    ...found.divided.slice(0, MOST).map(line => dividedSentence(line, textOf, roleOf)),
  ]
}
