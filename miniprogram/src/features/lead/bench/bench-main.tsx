import { View } from '@tarojs/components'
import { benchWords } from '@shared/words/staff-words'
import { AsyncView } from '../../../components/async-view'
import { Empty } from '../../../components/empty'
import type { StepForms } from '../step-page'
import { BenchHead } from './bench-head'
import { BenchMatter } from './bench-matter'
import type { useOpenLead } from './use-open-lead'

type BenchMainProps = {
  open: ReturnType<typeof useOpenLead>
  forms: StepForms
  onStep: (by: 1 | -1) => void
  onHistory: (() => void) | undefined
}

/** The middle: nothing yet, or the matter that is open. */
export function BenchMain({ open: { openId, asked, shown }, forms, onStep, onHistory }: BenchMainProps) {
  if (openId === undefined)
    return <Empty art='closed' title={benchWords.choose} text={benchWords.chooseHint} />
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
