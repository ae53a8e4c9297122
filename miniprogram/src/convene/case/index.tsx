import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { AppError } from '@shared/domain/errors'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { caseWords } from '@shared/words/closing-words'
import { textSheetWords } from '@shared/words/convene-words'
import { useState } from 'react'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { PageShell } from '../../components/page-shell'
import { TextArea } from '../../components/text-area'
import { useConsultation } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { call } from '../../lib/call'
import { backOr, routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'

const parts = ['background', 'method', 'effect'] as const
type Story = { title: string; background: string; method: string; effect: string }

/** What was written before, or nothing yet: a first nomination has no case to be found. */
const storyOf = async (consultationId: string): Promise<Story | null> => {
  try {
    return await call('case.get', { consultationId })
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null
    throw error
  }
}

/** 推荐为典型案例: how it was, what was done, what others can take from it. */
export default function TellCasePage() {
  const { consultationId = '' } = useRouter().params
  const consultation = useConsultation(consultationId)
  const story = useQuery({
    queryKey: ['case-draft', consultationId],
    queryFn: () => storyOf(consultationId),
    gcTime: 0,
  })
  return (
    <PageShell title={caseWords.title}>
      <AsyncView query={consultation}>
        {known => (
          <AsyncView query={story}>{before => <CaseForm consultation={known} before={before} />}</AsyncView>
        )}
      </AsyncView>
    </PageShell>
  )
}

function CaseForm({ consultation, before }: { consultation: ConsultationView; before: Story | null }) {
  const { id, title } = consultation
  const cache = useQueryClient()
  const { value, update, drop } = useDraft<Story>(`case.${id}`, {
    ...{ title, background: '', method: '', effect: '' },
    ...before,
  })
  const [short, setShort] = useState<string>()
  const save = useMutation({
    mutationFn: () => {
      const { title: name, background, method, effect } = value
      return call('case.save', { consultationId: id, title: name, background, method, effect })
    },
    onSuccess: () => {
      drop()
      toast(caseWords.saved)
      void cache.invalidateQueries({ queryKey: ['cases'] })
      backOr(routes.room(id))
    },
  })
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
      {parts.map(part => (
        <TextArea
          key={part}
          label={caseWords[part]}
          initial={value[part]}
          limit={1500}
          count={lengthOf}
          hint={caseWords.hint}
          error={short === part ? textSheetWords.short : undefined}
          onType={text => update({ [part]: text })}
        />
      ))}
      <RefusalNote error={save.error} />
      <Button kind='main' label={caseWords.save} busy={save.isPending} onTap={send} />
    </View>
  )
}
