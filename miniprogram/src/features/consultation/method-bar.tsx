import { View } from '@tarojs/components'
import type { MethodStep } from '@shared/domain/consultation/method-steps'
import { StepsBar } from '../../components/room/steps-bar'

/** How far it has come in the place's own method. */
export function MethodBar({ steps }: { steps: readonly MethodStep[] }) {
  const now = steps.findIndex(({ state }) => state !== 'DONE')
  return (
    <View className='mt2'>
      <StepsBar names={steps.map(({ name }) => name)} now={now < 0 ? steps.length + 1 : now + 1} />
    </View>
  )
}
