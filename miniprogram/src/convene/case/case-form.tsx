import { Text, View } from '@tarojs/components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@shared/contract'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { caseWords } from '@shared/words/closing-words'
import { textSheetWords } from '@shared/words/convene-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { TextArea } from '../../components/text-area'
import { SaveRefusal } from '../../features/shared/save-refusal'
import { call } from '../../lib/call'
import { backOr, routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'

const parts = ['background', 'method', 'effect'] as const
export type Story = Omit<Input<'case.save'>, 'consultationId'>

type CaseFormProps = {
  consultation: ConsultationView
  before: Story | null
  onLook: () => Promise<Story | null | undefined>
}

/** The draft keeps the revision it was begun from: what somebody else saved since is a conflict, never overwritten. */
export function CaseForm({ consultation, before, onLook }: CaseFormProps) {
  const { id, title } = consultation
  const cache = useQueryClient()
  const { value, update, drop } = useDraft<Story>(`case.${id}`, {
    ...{ revision: 0, title, background: '', method: '', effect: '' },
    ...before,
  })
  const [short, setShort] = useState<string>()
  const [theirs, setTheirs] = useState<Story | null>()
  const save = useMutation({
    mutationFn: () => {
      const { revision, title: name, background, method, effect } = value
      return call('case.save', { consultationId: id, revision, title: name, background, method, effect })
    },
    onSuccess: () => {
      drop()
      toast(caseWords.saved)
      void cache.invalidateQueries({ queryKey: ['cases'] })
      backOr(routes.room(id))
    },
  })
  /** Her words stay in their boxes, with what the other wrote under each: she decides, and saves anew. */
  const look = async () => {
    const now = await onLook()
    if (now === undefined) return
    setTheirs(now)
    update({ revision: now?.revision ?? 0 })
    save.reset()
  }
  const send = () => {
    const first = parts.find(part => lengthOf(value[part].trim()) < 10)
    setShort(first)
    if (!first) save.mutate()
  }
  return (
    <View className='m-col g3'>
      <Field
        label={caseWords.name}
        initial={value.title}
        hint={caseWords.nameHint}
        onType={name => update({ title: name })}
      />
      <Theirs mine={value.title} theirs={theirs?.title} />
      {parts.map(part => (
        <View key={part}>
          <TextArea
            label={caseWords[part]}
            initial={value[part]}
            limit={1500}
            count={lengthOf}
            hint={caseWords.hint}
            least={10}
            error={short === part ? textSheetWords.short : undefined}
            onType={text => update({ [part]: text })}
          />
          <Theirs mine={value[part]} theirs={theirs?.[part]} />
        </View>
      ))}
      {theirs === null && <View className='t-small t-2'>{caseWords.theirsNone}</View>}
      <SaveRefusal error={save.error} onLook={() => void look()} />
      <Button kind='main' label={caseWords.save} busy={save.isPending} onTap={send} />
    </View>
  )
}

/** What stands there now, where it is not what she wrote. */
function Theirs({ mine, theirs }: { mine: string; theirs: string | undefined }) {
  if (theirs === undefined || theirs === mine) return null
  return (
    <Text className='t-small t-2 m-pre mt1' userSelect>
      {`${caseWords.theirs}${theirs}`}
    </Text>
  )
}
