import { View } from '@tarojs/components'
import { CheckBox } from '../../components/check-box'
import { ChoiceGroup } from '../../components/choice-group'
import { Field } from '../../components/field'
import { PickerField } from '../../components/picker-field'
import { TextArea } from '../../components/text-area'
import { Forms } from './forms'

const nothing = () => undefined
const towns = [{ value: 'a', label: '柳塘街道' }]
const choices = [{ value: 'open', label: '公开内容，不露姓名', meaning: '大家看到“一位居民”' }]
const off = choices.map(choice => ({ ...choice, disabled: true }))

/** What is filled in, in every form. */
export function FieldForms() {
  return (
    <View>
      <Forms
        title='一行字'
        forms={{
          空: <Field label='标题' initial='' placeholder='一句话说清是什么事' onType={nothing} />,
          写了: <Field label='标题' initial='老街的路灯不亮' onType={nothing} />,
          出错: <Field label='电话' kind='phone' initial='1380000' error='还差 4 位数字' onType={nothing} />,
          不可用: (
            <Field label='编号' initial='XS-2026-000318' disabled hint='系统给的，不用填' onType={nothing} />
          ),
        }}
      />
      <Forms
        title='多行字'
        forms={{
          空: <TextArea label='有什么情况' limit={100} initial='' onType={nothing} optional />,
          出错: (
            <TextArea
              label='有什么情况'
              limit={8}
              initial='雨天积水更深，走不过去'
              error='多了 3 个字，删掉一些再送。'
              onType={nothing}
            />
          ),
          不可用: <TextArea label='有什么情况' limit={100} initial='雨天积水' disabled onType={nothing} />,
        }}
      />
      <Forms
        title='选一个'
        forms={{
          没选: <ChoiceGroup label='谁能看到' choices={choices} value={undefined} onChoose={nothing} />,
          选了: <ChoiceGroup label='谁能看到' choices={choices} value='open' onChoose={nothing} />,
          按下: <ChoiceGroup label='谁能看到' choices={choices} value={undefined} onChoose={nothing} />,
          焦点: <ChoiceGroup label='谁能看到' choices={choices} value={undefined} onChoose={nothing} />,
          不可用: <ChoiceGroup label='谁能看到' choices={off} value={undefined} onChoose={nothing} />,
          出错: (
            <ChoiceGroup
              label='谁能看到'
              choices={choices}
              value={undefined}
              error='请选一个'
              onChoose={nothing}
            />
          ),
          下拉出错: (
            <PickerField
              label='乡镇街道'
              options={towns}
              value={undefined}
              error='请选一个'
              onChoose={nothing}
            />
          ),
        }}
      />
      <Forms
        title='打勾'
        forms={{
          没打: <CheckBox label='需要给我回电话' checked={false} onChange={nothing} />,
          打了: <CheckBox label='需要给我回电话' checked onChange={nothing} />,
          焦点: <CheckBox label='需要给我回电话' checked={false} onChange={nothing} />,
        }}
      />
    </View>
  )
}
