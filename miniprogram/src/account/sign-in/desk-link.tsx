import { View } from '@tarojs/components'
import { pcSignInWords } from '@shared/words/sign-in-words'
import { Button } from '../../components/button'

/** On one machine the desk signs in whom one likes. A build for the cloud has no desk and no way there. */
export function DeskLink() {
  if (HTTP_API !== '') return null
  return (
    <View className='mt3 m-mid'>
      <Button kind='text' label={pcSignInWords.desk} onTap={() => location.assign('/desk/')} />
    </View>
  )
}
