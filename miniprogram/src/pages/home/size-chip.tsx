import { elderWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { usePreferences } from '../../lib/preferences'
import { toast } from '../../lib/toasts'
import { useSize } from '../../lib/use-look'

/** Larger letters, one tap from the first page. */
export function SizeChip() {
  const size = useSize()
  const setSize = usePreferences(state => state.setSize)
  const large = size !== 'standard'
  return (
    <Button
      small
      icon='size'
      label={large ? elderWords.switchBack : elderWords.switch}
      onTap={() => {
        setSize(large ? 'standard' : 'elder')
        if (!large) toast(elderWords.on)
      }}
    />
  )
}
