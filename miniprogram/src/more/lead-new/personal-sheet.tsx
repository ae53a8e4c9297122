import { View } from '@tarojs/components'
import { visibilityTexts } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'

type PersonalSheetProps = {
  onMask: () => void
  onUnitOnly: () => void
  onKeep: () => void
  onClose: () => void
}

/** Others would read a phone number or an address: hide it, show it to the unit only, or leave it. */
export function PersonalSheet({ onMask, onUnitOnly, onKeep, onClose }: PersonalSheetProps) {
  return (
    <Sheet title={visibilityTexts.title} onClose={onClose}>
      <View className='t-body'>{visibilityTexts.warnPersonal}</View>
      <View className='m-col g2 mt4'>
        <Button kind='main' icon='hidden' label={visibilityTexts.mask} onTap={onMask} />
        <Button kind='tint' icon='lock' label={visibilityTexts.toUnitOnly} onTap={onUnitOnly} />
        <Button label={visibilityTexts.keep} onTap={onKeep} />
      </View>
    </Sheet>
  )
}
