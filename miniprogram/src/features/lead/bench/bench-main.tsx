import { View } from '@tarojs/components'
import { AsyncView } from '../../../components/async-view'
import type { StepForms } from '../step-page'
import { BenchHead } from './bench-head'
import { BenchMatter } from './bench-matter'
import { BenchStart } from './bench-start'
import type { useOpenLead } from './use-open-lead'

type BenchMainProps = {
  open: ReturnType<typeof useOpenLead>
  forms: StepForms
  /** Several may be decided about at once. */
  batches: boolean
  onStep: (by: 1 | -1) => void
  onHistory: (() => void) | undefined
}

/** The middle: nothing yet, or the matter that is open. */
export function BenchMain({ open, forms, batches, onStep, onHistory }: BenchMainProps) {
  const { openId, asked, shown } = open
  if (openId === undefined) return <BenchStart batches={batches} />
  if (!shown) return <AsyncView query={asked}>{() => null}</AsyncView>
  return (
    <View key={openId} className='m-wb__scroll'>
      <BenchHead {...shown} onStep={onStep} onHistory={onHistory} />
      <View className='m-wb__body'>
        <BenchMatter {...shown} forms={forms} />
      </View>
    </View>
  )
}
