import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { caseWords } from '@shared/words/staff-words'
import { Sheet } from '../../../components/sheet'
import type { StepForms } from '../step-page'
import { BatchSheet } from './batch-sheet'
import { BenchKeys } from './bench-keys'
import type { BenchPlace } from './bench-places'
import type { useBench } from './use-bench'

export type BenchLayer = 'keys' | 'history' | 'batch'
type BenchLayersProps = {
  layer: BenchLayer | undefined
  bench: ReturnType<typeof useBench>
  forms: StepForms
  places: readonly BenchPlace[]
  batches: boolean
  history: ReactNode
  onClose: () => void
}

/** What comes over the workbench, from its right edge: one at a time. */
export function BenchLayers({ layer, bench, forms, places, batches, history, onClose }: BenchLayersProps) {
  return (
    <View>
      <View className='m-wb__drawer m-wb__drawer--wide'>
        {layer === 'batch' && (
          <BatchSheet picked={bench.picked.rows} forms={forms} onDone={bench.finishMany} onClose={onClose} />
        )}
      </View>
      <View className='m-wb__drawer'>
        {layer === 'keys' && <BenchKeys places={places} batches={batches} onClose={onClose} />}
        {layer === 'history' && (
          <Sheet title={caseWords.history} onClose={onClose}>
            {history}
          </Sheet>
        )}
      </View>
    </View>
  )
}
