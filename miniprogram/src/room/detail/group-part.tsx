import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import type { AgreementView } from '@shared/domain/room/agreement-view'
import { voiceSentence } from '@shared/words/agreement-sentences'
import { agreementSentenceWords, agreementWords } from '@shared/words/agreement-words'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { seatWords } from '@shared/words/seat-words'
import { SectionHead } from '../../components/heading'
import { GroupTable } from '../../components/room/group-table'
import { OpinionScatter } from '../../components/room/opinion-scatter'
import { roomWords } from '../../components/room/room-words'
import type { SeatRole } from '../../components/room/seat-role'

type Picture = AgreementView['picture']
type Me = Output<'room.agreement'>['me']
type Props = { picture: Picture; me: Me; textOf: (id: string) => string }

const names = Object.fromEntries(
  Object.entries(seatWords).map(([role, { resident }]) => [role, resident]),
) as Record<SeatRole, string>
const roleOf = (role: string): SeatRole => (role in seatWords ? (role as SeatRole) : 'RESIDENT')

/** Who thinks alike and what tells them apart; from a hundred voters also as a picture. */
export function GroupPart({ picture, me, textOf }: Props) {
  const rows = picture.groups.map(group => ({
    name: fill(agreementWords.group, { name: group.name }),
    people: fill(words.people, { count: group.people }),
    voices: group.voices.map(({ id, side, count, seen, others }) => ({
      text: textOf(id),
      side,
      own: { name: fill(agreementWords.group, { name: group.name }), count, seen },
      others: { name: roomWords.others, ...others },
      sentence: voiceSentence(group.name, { id, side, count, seen, others }, textOf),
    })),
  }))
  return (
    <View>
      <SectionHead title={words.near} />
      {picture.scatter && <Scatter scatter={picture.scatter} me={me} />}
      <View className='t-note t-3 mt2'>{roomWords.voiceFigure}</View>
      <View className='mt3'>
        <GroupTable label={words.near} rows={rows} />
      </View>
    </View>
  )
}

function Scatter({ scatter, me }: { scatter: NonNullable<Picture['scatter']>; me: Me }) {
  const people = scatter.dots.reduce((sum, dot) => sum + dot.people, 0)
  const here = me ? fill(agreementSentenceWords.here, { name: me.group }) : ''
  return (
    <View>
      <OpinionScatter
        dots={scatter.dots.map(dot => ({ ...dot, role: roleOf(dot.role) }))}
        hulls={scatter.hulls}
        me={me}
        names={names}
        summary={fill(agreementSentenceWords.scatter, { people }) + here}
      />
    </View>
  )
}
