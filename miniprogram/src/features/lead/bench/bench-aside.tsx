import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { caseWords } from '@shared/words/staff-words'
import { accessible } from '../../../components/accessible'

/** The right column: how the open matter came here. Without one there is no column. */
export function BenchAside({ id, history }: { id: string; history: ReactNode }) {
  if (!history) return null
  return (
    <View
      id={id}
      className='m-wb__aside'
      {...accessible({ role: 'complementary', label: caseWords.history, focusable: true })}
    >
      {history}
    </View>
  )
}
