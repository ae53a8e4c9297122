import { View } from '@tarojs/components'
import { dutyWords } from '@shared/words/hall-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { SectionHead } from '../../components/heading'
import { RefusalNote } from '../../features/shared/refusal-note'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { useHallCommand } from '../hall-queries'

/** A place on that day: how she wants to be called, and one line of what it is about. */
export function BookForm({ dutyDayId }: { dutyDayId: string }) {
  const { value, update, drop } = useDraft(`book:${dutyDayId}`, { shownName: '', matter: '' })
  const book = useHallCommand('duty.book')
  const ready = value.shownName.trim().length > 0 && value.matter.trim().length >= 4
  return (
    <View>
      <SectionHead title={dutyWords.book} />
      <Field
        label={dutyWords.name}
        hint={dutyWords.nameHint}
        initial={value.shownName}
        max={20}
        onType={shownName => update({ shownName })}
      />
      <Field
        label={dutyWords.matter}
        hint={dutyWords.matterHint}
        initial={value.matter}
        max={200}
        onType={matter => update({ matter })}
      />
      <RefusalNote error={book.error} />
      <Button
        kind='main'
        icon='calendar'
        label={dutyWords.book}
        disabled={!ready}
        busy={book.isPending && loadingWords.submit}
        onTap={() =>
          book.mutate(
            { dutyDayId, ...value },
            {
              onSuccess: () => {
                drop()
                toast(dutyWords.booked)
              },
            },
          )
        }
      />
    </View>
  )
}
