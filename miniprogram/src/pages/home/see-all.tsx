import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'

/** The way from a part of home to the whole list. */
export function SeeAll({ title, onTap }: { title: string; onTap: () => void }) {
  return (
    <Button
      kind='text'
      small
      label={buttonWords.all}
      ariaLabel={`${buttonWords.all}，${title}`}
      onTap={onTap}
    />
  )
}
