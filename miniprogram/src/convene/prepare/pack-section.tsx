import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { prepareWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { TextArea } from '../../components/text-area'
import { clientKey } from '../../lib/client-key'
import { useDraft } from '../../lib/use-draft'
import { PartCard } from './part-card'
import { usePrepare } from './use-prepare'

type Item = { id: string; title: string; text: string }
const most = 12

/** 学习资料: what everybody reads before she speaks. */
export function PackSection({ consultation }: { consultation: ConsultationView }) {
  const { studyPack } = consultation.preparation
  const { value, update, drop } = useDraft(`pack.${consultation.id}`, {
    items: studyPack.map(({ id, title, text = '' }): Item => ({ id, title, text })),
  })
  const { save, busy, error } = usePrepare(consultation, drop)
  const put = (id: string, change: Partial<Item>) =>
    update({ items: value.items.map(item => (item.id === id ? { ...item, ...change } : item)) })
  const photosOf = (id: string) => studyPack.find(item => item.id === id)?.photoIds
  const send = () =>
    save({
      studyPack: value.items
        .filter(({ title }) => title.trim())
        .map(({ id, title, text }) => {
          const photoIds = photosOf(id)
          return {
            id,
            title: title.trim(),
            ...(text.trim() && { text: text.trim() }),
            ...(photoIds && { photoIds }),
          }
        }),
    })
  return (
    <PartCard title={prepareWords.pack} busy={busy} error={error} onSave={send}>
      {value.items.map(item => (
        <View key={item.id} className='mt2'>
          <Field
            label={prepareWords.itemTitle}
            initial={item.title}
            onType={title => put(item.id, { title })}
          />
          <TextArea
            label={prepareWords.itemText}
            optional
            initial={item.text}
            limit={4000}
            count={lengthOf}
            onType={text => put(item.id, { text })}
          />
          <Button
            small
            kind='text'
            label={prepareWords.remove}
            ariaLabel={`${prepareWords.remove}，${item.title}`}
            onTap={() => update({ items: value.items.filter(({ id }) => id !== item.id) })}
          />
        </View>
      ))}
      {value.items.length < most && (
        <Button
          small
          icon='plus'
          label={prepareWords.addItem}
          onTap={() => update({ items: [...value.items, { id: clientKey(), title: '', text: '' }] })}
        />
      )}
    </PartCard>
  )
}
