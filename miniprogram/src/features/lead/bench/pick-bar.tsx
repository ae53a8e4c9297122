import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { batchWords } from '@shared/words/staff-words'
import { accessible } from '../../../components/accessible'
import { Button } from '../../../components/button'
import { PickBox } from './pick-box'
import { MOST_PICKED, type usePicked } from './use-picked'

/** Over the rows: choose all that are shown, and decide about those that are chosen. */
export function PickBar({ picked, onBatch }: { picked: ReturnType<typeof usePicked>; onBatch: () => void }) {
  const { rows, shown, all, toggleAll, drop } = picked
  if (shown.length === 0 && rows.length === 0) return null
  const words = fill(batchWords.all, { count: shown.length })
  return (
    <View className='m-pickbar'>
      <View>
        {shown.length > 0 && <PickBox label={words} words={words} checked={all} onTap={toggleAll} />}
      </View>
      <View className='t-small t-2' {...accessible({ role: 'status' })}>
        {rows.length > 0 ? fill(batchWords.chosen, { count: rows.length }) : ''}
        {rows.length === MOST_PICKED ? `，${fill(batchWords.most, { count: MOST_PICKED })}` : ''}
      </View>
      {rows.length > 0 && (
        <View className='m-wrap g2'>
          <Button small kind='tint' label={batchWords.open} onTap={onBatch} />
          <Button small kind='text' label={batchWords.clear} onTap={() => drop(rows.map(({ id }) => id))} />
        </View>
      )}
    </View>
  )
}
