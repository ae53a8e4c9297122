import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ConsultationGroup } from '@shared/domain/consultation/consultation-status'
import { groupWords, talkWords } from '@shared/words/talk-words'
import { ChipRow } from '../../components/chip-row'
import { ConsultationList } from '../../features/consultation/consultation-list'

const groups = (Object.keys(groupWords) as ConsultationGroup[]).map(value => ({
  value,
  label: groupWords[value],
}))

/** 正在征题, 就要开始, 正在商量, 有结果了. */
export function Talks() {
  const [group, setGroup] = useState<ConsultationGroup>('TALKING')
  return (
    <View className='mt3'>
      <ChipRow reveal label={talkWords.group} chips={groups} value={group} onChoose={setGroup} />
      <ConsultationList group={group} />
    </View>
  )
}
