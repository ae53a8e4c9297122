import { View } from '@tarojs/components'
import type { AgreementView } from '@shared/domain/room/agreement-view'
import { agreementSentenceWords, agreementWords } from '@shared/words/agreement-words'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { seatWords } from '@shared/words/seat-words'
import { SectionHead } from '../../components/heading'
import { OpinionScatter } from '../../components/room/opinion-scatter'
import type { SeatRole } from '../../components/room/seat-role'

type Picture = AgreementView['picture']
type Group = Picture['groups'][number]
type TextOf = (id: string) => string
type Props = { picture: Picture; sentences: readonly string[]; textOf: TextOf }

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

/** Who thinks alike, in sentences made of the numbers; from a hundred voters also as a picture. */
export function GroupPart({ picture, sentences, textOf }: Props) {
  const { groups, scatter } = picture
  const rows = groups.map(group => ({
    name: fill(agreementWords.group, { name: group.name }),
    people: fill(words.people, { count: group.people }),
    holds: holds(group, textOf),
  }))
  return (
    <View>
      <View className='mt3'>
        {sentences.map(sentence => (
          <View key={sentence} className='t-body mt2'>
            {sentence}
          </View>
        ))}
      </View>
      {scatter && (
        <View>
          <SectionHead title={words.near} />
          <OpinionScatter
            dots={scatter.dots.map(dot => ({ ...dot, role: roleOf(dot.role) }))}
            hulls={scatter.hulls}
            names={names}
            summary={agreementSentenceWords.scatter}
            groups={rows}
          />
        </View>
      )}
    </View>
  )
}
