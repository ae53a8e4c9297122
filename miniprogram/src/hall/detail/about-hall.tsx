import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { hallWords } from '@shared/words/hall-words'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { DutyRow } from '../duty-row'
import { MemberRow } from '../member-row'

type Hall = Output<'hall.get'>

/** Where it is, when its door is open, and who stands behind it. */
export function AboutHall({ hall, onCode }: { hall: Hall; onCode: () => void }) {
  const { address, open, leader, pairedCommittee, about } = hall
  return (
    <View className='mt3'>
      <List>
        {address && <ListRow icon='pin' title={address} />}
        {open && <ListRow icon='clock' title={open} />}
        {leader && <ListRow icon='me' title={leader} note={hallWords.leader} />}
        {pairedCommittee && <ListRow icon='people' title={pairedCommittee} note={hallWords.committee} />}
        <ListRow icon='eye' title={hallWords.code} last onTap={onCode} />
      </List>
      {about && <View className='t-body mt3'>{about}</View>}
    </View>
  )
}

/** Who is there, and on which days. */
export function HallPeople({ hall: { days, members } }: { hall: Hall }) {
  return (
    <View>
      <SectionHead title={hallWords.days} />
      {days.length === 0 ? (
        <View className='t-small t-2'>{hallWords.noDays}</View>
      ) : (
        <List label={hallWords.days}>
          {days.map((day, at) => (
            <DutyRow key={day.id} day={day} last={at === days.length - 1} />
          ))}
        </List>
      )}
      <SectionHead title={hallWords.members} />
      {members.length === 0 ? (
        <View className='t-small t-2'>{hallWords.noMembers}</View>
      ) : (
        <List label={hallWords.members}>
          {members.map((member, at) => (
            <MemberRow key={member.id} member={member} last={at === members.length - 1} />
          ))}
        </List>
      )}
    </View>
  )
}
