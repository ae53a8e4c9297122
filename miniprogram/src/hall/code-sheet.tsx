import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { hallWords, memberWords } from '@shared/words/hall-words'
import { AsyncView } from '../components/async-view'
import { Photo } from '../components/photo'
import { Sheet } from '../components/sheet'
import { useHallQuery } from './hall-queries'

type CodeSheetProps = { action: 'hall.code' | 'member.code'; id: string; name: string; onClose: () => void }

/** The code that opens this hall or this member, to be held out or printed. */
export function CodeSheet({ action, id, name, onClose }: CodeSheetProps) {
  const isHall = action === 'hall.code'
  const code = useHallQuery(action, isHall ? { hallId: id } : { memberId: id })
  const alt = isHall ? fill(hallWords.codeAlt, { hall: name }) : fill(memberWords.codeAlt, { name })
  return (
    <Sheet title={isHall ? hallWords.code : memberWords.code} onClose={onClose}>
      <AsyncView query={code}>
        {({ image }) => (
          <View className='m-paper__code'>
            <Photo className='m-paper__picture' src={image} alt={alt} whole />
            <View className='t-body t-strong mt2'>{name}</View>
          </View>
        )}
      </AsyncView>
    </Sheet>
  )
}
