import { View } from '@tarojs/components'
import type { AgreementView } from '@shared/domain/room/agreement-view'
import { agreementSentenceWords, agreementWords } from '@shared/words/agreement-words'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { seatWords } from '@shared/words/seat-words'
import { SectionHead } from '../../components/heading'
import { OpinionScatter } from '../../components/room/opinion-scatter'
import type { SeatRole } from '../../components/room/seat-role'
import { GroupLines } from './group-lines'

type Picture = AgreementView['picture']
type Group = Picture['groups'][number]
type TextOf = (id: string) => string
type Props = { picture: Picture; textOf: TextOf }

const names = Object.fromEntries(
  Object.entries(seatWords).map(([role, { resident }]) => [role, resident]),
) as Record<SeatRole, string>
const roleOf = (role: string): SeatRole => (role in seatWords ? (role as SeatRole) : 'RESIDENT')

/** What a group says that others do not, in one sentence. */
function holds({ name, voices: [voice] }: Group, textOf: TextOf): string {
  if (!voice) return ''
  const { id, side, count, seen, others } = voice
  const template = side === 'AGREE' ? agreementSentenceWords.voiceFor : agreementSentenceWords.voiceAgainst
  return fill(template, {
    ...{ name, text: textOf(id), seen, count },
    ...{ otherSeen: others.seen, otherCount: others.count },
  })
}

/** Who thinks alike, what all of them share and where they part; from a hundred voters also as a picture. */
export function GroupPart({ picture, textOf }: Props) {
  const { groups, scatter, counted, agreed, divided } = picture
  const rows = groups.map(group => ({
    name: fill(agreementWords.group, { name: group.name }),
    people: fill(words.people, { count: group.people }),
    holds: holds(group, textOf),
  }))
  const sizes = groups.map(({ name, people }) => fill(agreementSentenceWords.groupSize, { name, people }))
  const sentence = fill(agreementSentenceWords.groups, {
    counted,
    count: groups.length,
    groups: sizes.join('，'),
  })
  return (
    <View>
      <View className='t-body mt2'>{sentence}</View>
      <GroupLines title={words.groupsAgree} lines={agreed} textOf={textOf} />
      <GroupLines title={words.groupsPart} lines={divided} textOf={textOf} />
      <SectionHead title={words.near} />
      {scatter ? (
        <OpinionScatter
          dots={scatter.dots.map(dot => ({ ...dot, role: roleOf(dot.role) }))}
          hulls={scatter.hulls}
          names={names}
          summary={agreementSentenceWords.scatter}
          groups={rows}
        />
      ) : (
        rows.map(row => (
          <View key={row.name} className='mt2'>
            <View className='t-body t-strong'>{`${row.name}，${row.people}`}</View>
            <View className='t-small t-2'>{row.holds}</View>
          </View>
        ))
      )}
    </View>
  )
}
