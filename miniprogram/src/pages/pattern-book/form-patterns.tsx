import { View } from '@tarojs/components'
import { useState } from 'react'
import { CheckBox } from '../../components/check-box'
import { ChipRow } from '../../components/chip-row'
import { ChoiceGroup } from '../../components/choice-group'
import { DateField } from '../../components/date-field'
import { SectionHead } from '../../components/heading'
import { List } from '../../components/list-row'
import { PhotoPicker } from '../../components/photo-picker'
import { PickerField } from '../../components/picker-field'
import { SearchBox } from '../../components/search-box'
import { Steps } from '../../components/steps'
import { SwitchRow } from '../../components/switch-row'
import { TextArea } from '../../components/text-area'
import { ButtonForms } from './button-forms'
import { FieldForms } from './field-forms'

const nothing = () => undefined
const towns = [
  { value: 'a', label: '柳塘街道' },
  { value: 'b', label: '南浦镇' },
]
const chips = [
  { value: 'all', label: '全部', count: 128 },
  { value: 'road', label: '出行' },
  { value: 'water', label: '水电气' },
  { value: 'school', label: '教育' },
]

export function FormPatterns() {
  const [who, setWho] = useState('open')
  const [tick, setTick] = useState(true)
  const [town, setTown] = useState<string>()
  const [chip, setChip] = useState('all')
  return (
    <View>
      <ButtonForms />
      <FieldForms />
      <SectionHead title='填写' />
      <Steps names={['拍照', '写清楚', '谁能看', '提交']} now={2} />
      <TextArea label='有什么情况' limit={1000} initial='雨天积水更深' onType={nothing} optional />
      <PickerField label='乡镇街道' options={towns} value={town} onChoose={setTown} />
      <DateField label='日期' value='2026-11-30' onChoose={nothing} />
      <ChoiceGroup
        label='谁能看到'
        choices={[
          { value: 'open', label: '公开内容，不露姓名', meaning: '大家看到“一位居民”', icon: 'hidden' },
          { value: 'unit', label: '只给承办单位', meaning: '列表里查不到', icon: 'lock' },
        ]}
        value={who}
        onChoose={setWho}
      />
      <CheckBox label='需要给我回电话' checked={tick} onChange={setTick} />
      <List>
        <SwitchRow icon='moon' label='深色外观' meaning='跟随手机' on={tick} onChange={setTick} last />
      </List>
      <ChipRow label='分类' chips={chips} value={chip} onChoose={setChip} />
      <SearchBox initial='' label='搜线索' placeholder='编号或几个字' onSearch={nothing} />
      <View className='mt3'>
        <PhotoPicker
          photos={[
            { id: '1', src: '', note: '上传 40%' },
            { id: '2', src: '', note: '没传上，点一下重试', failed: true },
          ]}
          onAdd={nothing}
          onRemove={nothing}
          onOpen={nothing}
        />
      </View>
    </View>
  )
}
