import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { prepareWords } from '@shared/words/convene-words'
import { useRef } from 'react'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { TextArea } from '../../components/text-area'
import { photosIn } from '../../features/consultation/photos-in'
import { PhotoField } from '../../features/shared/photo-field'
import { pendingOf, photoIdsOf, shotOf, type Shot } from '../../features/shared/shot'
import { clientKey } from '../../lib/client-key'
import { useDraft } from '../../lib/use-draft'
import { PartCard } from './part-card'
import { usePrepare } from './use-prepare'

type Item = { id: string; title: string; text: string; shots: Shot[] }
const most = 12

/** 学习资料: what everybody reads before she speaks. */
export function PackSection({ consultation }: { consultation: ConsultationView }) {
  const { studyPack } = consultation.preparation
  const { value, update, drop } = useDraft(`pack.${consultation.id}`, {
    items: studyPack.map(({ id, title, text = '', photoIds }): Item => {
      return { id, title, text, shots: photosIn(consultation, photoIds).map(shotOf) }
    }),
  })
  const { save, busy, error } = usePrepare(consultation, drop)
  // photos arrive whenever they do: two between two drawings must not undo each other
  const items = useRef(value.items)
  items.current = value.items
  const put = (id: string, change: Partial<Item>) => {
    items.current = items.current.map(item => (item.id === id ? { ...item, ...change } : item))
    update({ items: items.current })
  }
  const send = () =>
    save({
      studyPack: value.items
        .filter(({ title }) => title.trim())
        .map(({ id, title, text, shots }) => {
          const photoIds = photoIdsOf(shots)
          return {
            id,
            title: title.trim(),
            ...(text.trim() && { text: text.trim() }),
            ...(photoIds.length && { photoIds }),
          }
        }),
    })
  return (
    <PartCard
      title={prepareWords.pack}
      busy={busy || value.items.some(({ shots }) => pendingOf(shots) > 0)}
      error={error}
      onSave={send}
    >
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
          <PhotoField shots={item.shots} optional onChange={shots => put(item.id, { shots })} />
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
          onTap={() =>
            update({ items: [...value.items, { id: clientKey(), title: '', text: '', shots: [] }] })
          }
        />
      )}
    </PartCard>
  )
}
