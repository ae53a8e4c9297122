import { Text, View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { batchWords, benchKeyWords } from '@shared/words/staff-words'
import { accessible } from '../../../components/accessible'
import { Button } from '../../../components/button'
import { buttonOf } from '../lead-choices'
import type { BatchStep } from './batch-steps'
import type { BatchRow } from './use-batch'

type BatchFootProps = {
  step: BatchStep | undefined
  batch: readonly BatchRow[]
  running: boolean
  /** How many can be sent now. */
  ready: number
  onGo: () => void
  onStop: () => void
}

/** How far it is: before, on the way, and afterwards. */
function stateWords({ batch, running }: BatchFootProps): string {
  const done = batch.filter(({ sent }) => sent?.state === 'done').length
  const bad = batch.filter(({ sent }) => sent?.state === 'failed').length
  const cannot = batch.filter(({ plan, sent }) => !sent && plan && 'why' in plan).length
  if (running) return fill(batchWords.progress, { done, count: batch.length - cannot })
  if (bad > 0) return fill(batchWords.resultBad, { done, bad })
  if (done > 0) return fill(batchWords.result, { done })
  if (cannot === batch.length) return batchWords.none
  return cannot > 0 ? fill(batchWords.cannot, { count: cannot }) : ''
}

function goWords({ step, batch, ready }: BatchFootProps): string {
  const tried = batch.filter(({ sent }) => sent).length
  const failed = batch.filter(({ sent }) => sent?.state === 'failed').length
  if (tried === 0) return fill(batchWords.go, { step: (step && buttonOf(step)) ?? '', count: ready })
  return fill(failed === ready ? batchWords.again : batchWords.goOn, { count: ready })
}

/** What is so, and the one button: begin, stop, or try again what failed. */
export function BatchFoot(props: BatchFootProps) {
  const { step, running, ready, onGo, onStop } = props
  return (
    <View className='m-batch__foot'>
      <View className='t-small t-2 m-grow' {...accessible({ role: 'status' })}>
        {stateWords(props)}
      </View>
      {running && <Button label={batchWords.stop} onTap={onStop} />}
      {!running && ready > 0 && (
        <View className='m-wb__go m-row g2'>
          <Button kind={step === 'decline' ? 'bad' : 'main'} label={goWords(props)} onTap={onGo} />
          <View {...accessible({ hidden: true })}>
            <Text className='m-kbd'>{benchKeyWords.submit[0]}</Text>
          </View>
        </View>
      )}
    </View>
  )
}
