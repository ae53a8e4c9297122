import { View } from '@tarojs/components'
import { confirmSignInWords } from '@shared/words/sign-in-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { useEndAll } from './use-let-in'

/** For whoever left an office and does not remember having signed out there. */
export function EndAll() {
  const endAll = useEndAll()
  return (
    <Card kind='flat'>
      <View className='t-small t-2'>{confirmSignInWords.endAllAbout}</View>
      <Button
        kind='text'
        label={confirmSignInWords.endAll}
        busy={endAll.isPending}
        onTap={() => endAll.mutate()}
      />
    </Card>
  )
}
