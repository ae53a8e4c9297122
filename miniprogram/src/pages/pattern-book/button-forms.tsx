import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChipRow } from '../../components/chip-row'
import { IconButton } from '../../components/icon-button'
import { Forms } from './forms'

const nothing = () => undefined
const chip = [{ value: 'road', label: '出行', count: 12 }]

/** What is tapped, in every form. */
export function ButtonForms() {
  return (
    <View>
      <Forms
        row
        title='按钮'
        forms={{
          主要: <Button kind='main' label='提交' onTap={nothing} />,
          次要: <Button kind='tint' label='次要' onTap={nothing} />,
          描边: <Button label='描边' onTap={nothing} />,
          金橘: <Button kind='voice' icon='raise' label='我要提' onTap={nothing} />,
          不能反悔: <Button kind='bad' label='撤回' onTap={nothing} />,
          文字: <Button kind='text' label='文字' onTap={nothing} />,
          小: <Button kind='tint' small label='小' onTap={nothing} />,
          按下: <Button kind='main' label='提交' onTap={nothing} />,
          焦点: <Button kind='main' label='提交' onTap={nothing} />,
          不可用: <Button kind='main' label='提交' disabled onTap={nothing} />,
          忙: <Button kind='main' label='提交' busy='正在提交' onTap={nothing} />,
        }}
      />
      <Forms
        row
        title='图标按钮'
        forms={{
          默认: <IconButton icon='more' label='更多' onTap={nothing} />,
          方底: <IconButton icon='bell' label='通知' box onTap={nothing} />,
          按下: <IconButton icon='more' label='更多' onTap={nothing} />,
          焦点: <IconButton icon='more' label='更多' onTap={nothing} />,
          不可用: <IconButton icon='more' label='更多' disabled onTap={nothing} />,
        }}
      />
      <Forms
        row
        title='筛选'
        forms={{
          默认: <ChipRow wrap label='分类' chips={chip} value='' onChoose={nothing} />,
          选中: <ChipRow wrap label='分类' chips={chip} value='road' onChoose={nothing} />,
          按下: <ChipRow wrap label='分类' chips={chip} value='' onChoose={nothing} />,
          焦点: <ChipRow wrap label='分类' chips={chip} value='' onChoose={nothing} />,
        }}
      />
      <Forms
        title='可点的卡片'
        forms={{
          默认: <Card onTap={nothing}>小学南门放学时人车混行</Card>,
          按下: <Card onTap={nothing}>小学南门放学时人车混行</Card>,
          焦点: <Card onTap={nothing}>小学南门放学时人车混行</Card>,
        }}
      />
    </View>
  )
}
