import { Text, View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import type { AgreementPicture } from '@shared/domain/agreement/agreement-picture'
import { agreementWords } from '@shared/words/agreement-words'
import { agreementSentences } from '@shared/words/agreement-sentences'
import { timeWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { toldWords } from '@shared/words/told-words'
import { AsyncView } from '../../components/async-view'
import { Empty } from '../../components/empty'
import { AgreeKey } from '../../components/room/role-bars'
import { GroupPart } from './group-part'
import { RoleLines } from './role-lines'
import { useAgreement, type Room } from './room-queries'

type Agreement = NonNullable<Output<'room.agreement'>['agreement']>
export type TextOf = (statementId: string) => string
type Props = { consultationId: string; room: Room }

/** 共识: where all sides meet and where they part, as counts; from sixty voters also who thinks alike. */
export function AgreementTab({ consultationId, room }: Props) {
  const query = useAgreement(consultationId)
  const textOf = (id: string) => room.statements.find(one => one.id === id)?.text ?? ''
  return (
    <AsyncView query={query}>
      {({ agreement, voteFirst, floor }) =>
        agreement ? (
          <Found agreement={agreement} floor={floor} textOf={textOf} />
        ) : voteFirst ? (
          <Empty art='table' title={words.voteFirst} text={words.voteFirstAbout} />
        ) : (
          <Empty art='table' title={words.notCounted} />
        )
      }
    </AsyncView>
  )
}

const kinds = ['allAgree', 'divided', 'allDisagree', 'undecided', 'belowFloor'] as const
/** Of each kind: a line with six roles is some seventy nodes, and a page bears six hundred. */
const shown = { allAgree: 2, divided: 2, allDisagree: 1, undecided: 0, belowFloor: 0 } as const

type FoundProps = { agreement: Agreement; floor: Output<'room.agreement'>['floor']; textOf: TextOf }

function Found({ agreement, floor, textOf }: FoundProps) {
  const { picture, roles, countedAt } = agreement
  const [first, ...rest] = agreementSentences(picture as AgreementPicture, textOf)
  return (
    <View>
      <View className='t-body'>{first}</View>
      <View className='t-note t-3 mt1'>{fill(words.countedAt, { time: timeWords(countedAt) })}</View>
      {picture.groups.length > 1 && <GroupPart picture={picture} textOf={textOf} />}
      {kinds.map(kind => (
        <RoleLines
          key={kind}
          title={agreementWords[kind]}
          lines={roles[kind]}
          first={shown[kind]}
          textOf={textOf}
        />
      ))}
      <View className='mt3'>
        <AgreeKey />
      </View>
      <View className='t-note t-3 mt2'>
        {fill(agreementWords.floor, { min: floor.perRole, percent: floor.seatShare })}
      </View>
      <View className='t-note t-3'>{toldWords.why}</View>
      <Text className='t-note t-3'>{rest.at(-1) ?? ''}</Text>
    </View>
  )
}
