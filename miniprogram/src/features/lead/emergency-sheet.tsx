import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Emergency } from '@shared/domain/text/emergency-in'
import { emergencyWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'

const numbers = [
  { kind: 'CRIME', number: '110', label: emergencyWords.police },
  { kind: 'FIRE', number: '119', label: emergencyWords.fire },
  { kind: 'MEDICAL', number: '120', label: emergencyWords.ambulance },
] as const

type EmergencySheetProps = { emergency: Emergency; onInsist: () => void; onClose: () => void }

/** Before anything is sent: the three numbers, the likely one first, and that nobody here answers at once. */
export function EmergencySheet({ emergency, onInsist, onClose }: EmergencySheetProps) {
  const call = (phoneNumber: string) => void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
  return (
    <Sheet title={emergencyWords.title} onClose={onClose}>
      <View className='t-body'>{emergencyWords.body}</View>
      <View className='m-col g2 mt4'>
        {numbers.map(({ kind, number, label }) => (
          <Button
            key={kind}
            icon='phone'
            kind={kind === emergency ? 'main' : 'tint'}
            label={label}
            onTap={() => call(number)}
          />
        ))}
        <Button label={emergencyWords.back} onTap={onClose} />
        <Button kind='text' label={emergencyWords.insist} onTap={onInsist} />
      </View>
    </Sheet>
  )
}
