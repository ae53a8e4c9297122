import { View } from '@tarojs/components'
import { AppError } from '@shared/domain/errors'
import { buttonWords } from '@shared/words/text-words'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { refusalWords } from './refusal-words'

/** Why it was not saved; after somebody else's change, a look at what is so now. What is typed stays. */
export function SaveRefusal({ error, onLook }: { error: unknown; onLook: () => void }) {
  if (!error) return null
  const { what, todo } = refusalWords(error)
  const stale = error instanceof AppError && error.code === 'conflict'
  return (
    <Banner kind='bad' icon='warn'>
      <View>{`${what}${todo}`}</View>
      <View>{stale && <Button small label={buttonWords.refresh} onTap={onLook} />}</View>
    </Banner>
  )
}
