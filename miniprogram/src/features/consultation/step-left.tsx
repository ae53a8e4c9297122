import { View } from '@tarojs/components'
import type { MethodStep } from '@shared/domain/consultation/method-steps'
import { outputWhereWords, prepareWords, stepOutputWords } from '@shared/words/convene-words'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'

/** What the steps that are going on have to leave, and where that which is missing is made. */
export const leftNow = (steps: readonly MethodStep[]) => steps.flatMap(({ outputs = [] }) => outputs)

/** The next step waits for these: what is there, what is missing, and where it is made. */
export function StepLeft({ steps }: { steps: readonly MethodStep[] }) {
  const rows = leftNow(steps)
  if (rows.length === 0) return null
  return (
    <View>
      <SectionHead title={prepareWords.toLeave} />
      <List label={prepareWords.toLeave}>
        {rows.map(({ what, there }, at) => (
          <ListRow
            key={what}
            icon={there ? 'check' : 'wait'}
            title={stepOutputWords[what]}
            note={there ? prepareWords.gateOpen : outputWhereWords[what]}
            last={at === rows.length - 1}
          />
        ))}
      </List>
    </View>
  )
}
