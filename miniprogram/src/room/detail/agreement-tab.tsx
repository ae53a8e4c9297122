import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import type { ToldRole } from '@shared/domain/consultation/told-support'
import { groupSentences, peopleSentences, roleSentences } from '@shared/words/agreement-sentences'
import { agreementSentenceWords, agreementWords } from '@shared/words/agreement-words'
import { timeWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { toldRoleWords, toldWords } from '@shared/words/told-words'
import { AsyncView } from '../../components/async-view'
import { Banner } from '../../components/banner'
import { Empty } from '../../components/empty'
import { SectionHead } from '../../components/heading'
import { AgreeKey } from '../../components/room/role-bars'
import { GroupLines } from './group-lines'
import { GroupPart } from './group-part'
import { RoleLines } from './role-lines'
import { useAgreement, type Room } from './room-queries'
import { manySides, roleSections } from './role-sections'

type Agreement = NonNullable<Output<'room.agreement'>['agreement']>
export type TextOf = (statementId: string) => string
type Props = { consultationId: string; room: Room }

/** 共识: where all sides meet and where they part, as counts; from sixty voters also who thinks alike. */
export function AgreementTab({ consultationId, room }: Props) {
  const query = useAgreement(consultationId)
  const textOf = (id: string) => room.statements.find(one => one.id === id)?.text ?? ''
  return (
    <AsyncView query={query}>
      {({ agreement, voteFirst, floor, me, unseen = 0 }) =>
        agreement ? (
          <View>
            {unseen > 0 && <Banner kind='info'>{fill(words.unseen, { count: unseen })}</Banner>}
            <Found agreement={agreement} me={me} floor={floor} textOf={textOf} seesAll={unseen === 0} />
          </View>
        ) : voteFirst ? (
          <Empty art='table' title={words.voteFirst} text={words.voteFirstAbout} />
        ) : (
          <Empty art='table' title={words.notCounted} />
        )
      }
    </AsyncView>
  )
}

type FoundProps = {
  agreement: Agreement
  me: Output<'room.agreement'>['me']
  floor: Output<'room.agreement'>['floor']
  textOf: TextOf
  /** What she did not vote on yet is not told her. */
  seesAll: boolean
}
const nameOf = (role: string) => toldRoleWords[role as ToldRole].resident

function Found({ agreement, me, floor, textOf, seesAll }: FoundProps) {
  const { picture, roles, countedAt } = agreement
  const hasGroups = picture.groups.length > 1
  const sections = roleSections(roles, hasGroups)
  const found = [
    ...groupSentences(picture, textOf, seesAll),
    ...(manySides(roles) ? roleSentences(roles, { textOf, roleOf: nameOf, seesAll }) : []),
  ]
  return (
    <View>
      <Sentences all={peopleSentences(picture)} />
      <View className='t-note t-3 mt1'>{fill(words.countedAt, { time: timeWords(countedAt) })}</View>
      {hasGroups && <GroupPart picture={picture} me={me} textOf={textOf} />}
      {found.length > 0 && <SectionHead title={words.inWords} />}
      <Sentences all={found} />
      {(hasGroups || sections.length > 0) && (
        <View className='mt3'>
          <AgreeKey />
        </View>
      )}
      <GroupLines title={words.groupsAgree} lines={picture.agreed} textOf={textOf} />
      <GroupLines title={words.groupsPart} lines={picture.divided} textOf={textOf} />
      {sections.map(section => (
        <RoleLines key={section.title} {...section} textOf={textOf} />
      ))}
      <View className='t-note t-3 mt3'>
        {fill(agreementWords.floor, { min: floor.perRole, percent: floor.seatShare })}
      </View>
      <View className='t-note t-3'>{toldWords.why}</View>
      <View className='t-note t-3'>{picture.voters > 0 ? agreementSentenceWords.caution : ''}</View>
    </View>
  )
}

const Sentences = ({ all }: { all: readonly string[] }) => (
  <View>
    {all.map(sentence => (
      <View key={sentence} className='t-body mt1'>
        {sentence}
      </View>
    ))}
  </View>
)
