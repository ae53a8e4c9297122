import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import { localDay } from '@shared/domain/calendar/local-day'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { topicWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { PickerField } from '../../components/picker-field'
import { Sheet } from '../../components/sheet'
import { useBeside, useConsultationStep } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { serverNow } from '../../lib/server-time'
import { toast } from '../../lib/toasts'
import { TextSheet } from '../text-sheet'
import { MergeDialog } from './merge-dialog'

type Topic = Output<'topic.list'>['rows'][number]
type ScreenSheetProps = {
  topic: Topic
  pool: readonly Topic[]
  consultation: ConsultationView
  onClose: () => void
}

/** What the office does with one topic: join it to another, weigh it, decline it, choose it. */
export function ScreenSheet(props: ScreenSheetProps) {
  const { topic, consultation, onClose } = props
  const [asked, setAsked] = useState<'decline' | 'nominate'>()
  const [into, setInto] = useState<Topic>()
  if (into)
    return <MergeDialog topic={topic} into={into} onClose={onClose} onBack={() => setInto(undefined)} />
  if (asked === 'decline') return <Decline topic={topic} onClose={onClose} />
  if (asked === 'nominate') return <Nominate topic={topic} consultation={consultation} onClose={onClose} />
  const open = topic.state === 'OPEN' && ['CALL', 'SHORTLIST'].includes(consultation.status)
  return (
    <Sheet title={topic.title} onClose={onClose}>
      {open && <Join {...props} onMerge={setInto} />}
      {open && <Weigh topic={topic} />}
      <View className='m-col mt3'>
        {topic.state === 'HELD' && <Release topic={topic} onClose={onClose} />}
        {open && topic.parentId === undefined && consultation.may.includes('nominate') && (
          <Button kind='main' label={topicWords.nominate} onTap={() => setAsked('nominate')} />
        )}
        {(open || topic.state === 'HELD') && (
          <Button kind='bad' label={topicWords.decline} onTap={() => setAsked('decline')} />
        )}
      </View>
    </Sheet>
  )
}

const onTopic = ({ id, revision }: Topic) => ({ topicId: id, revision })
const closing = (onClose: () => void) => ({
  onSuccess: () => {
    toast(topicWords.done)
    onClose()
  },
})

function Join({ topic, pool, onClose, onMerge }: ScreenSheetProps & { onMerge: (into: Topic) => void }) {
  const join = useBeside('topic.join')
  const [intoId, setInto] = useState<string>()
  const others = pool.filter(({ id, state }) => id !== topic.id && state === 'OPEN')
  const into = others.find(({ id }) => id === intoId)
  const put = (how: 'NEST' | 'APART', into = intoId) =>
    into !== undefined && join.mutate({ ...onTopic(topic), intoId: into, how }, closing(onClose))
  return (
    <View>
      <PickerField
        label={topicWords.into}
        options={others.map(({ id, title }) => ({ value: id, label: title }))}
        value={intoId}
        onChoose={setInto}
      />
      <RefusalNote error={join.error} />
      <View className='m-wrap g2 mt2'>
        <Button
          small
          icon='merge'
          label={topicWords.merge}
          disabled={into === undefined}
          onTap={() => into && onMerge(into)}
        />
        <Button small label={topicWords.nest} disabled={intoId === undefined} onTap={() => put('NEST')} />
        {topic.parentId !== undefined && (
          <Button small icon='split' label={topicWords.apart} onTap={() => put('APART', topic.parentId)} />
        )}
      </View>
    </View>
  )
}

function Weigh({ topic }: { topic: Topic }) {
  const weigh = useBeside('topic.weigh')
  const [typed, setTyped] = useState(String(topic.weight ?? 0))
  const weight = Number(typed)
  const fits = Number.isInteger(weight) && weight >= 0 && weight <= 100
  return (
    <View className='mt3'>
      <Field
        label={topicWords.weigh}
        hint={topicWords.weighHint}
        kind='number'
        initial={typed}
        error={fits ? undefined : topicWords.weighHint}
        onType={setTyped}
      />
      <RefusalNote error={weigh.error} />
      <Button
        small
        label={topicWords.weigh}
        busy={weigh.isPending}
        disabled={!fits}
        onTap={() => weigh.mutate({ ...onTopic(topic), weight }, { onSuccess: () => toast(topicWords.done) })}
      />
    </View>
  )
}

function Release({ topic, onClose }: Pick<ScreenSheetProps, 'topic' | 'onClose'>) {
  const release = useBeside('topic.release')
  return (
    <View>
      <RefusalNote error={release.error} />
      <Button
        kind='main'
        label={topicWords.release}
        busy={release.isPending}
        onTap={() => release.mutate(onTopic(topic), closing(onClose))}
      />
    </View>
  )
}

function Decline({ topic, onClose }: Pick<ScreenSheetProps, 'topic' | 'onClose'>) {
  const decline = useBeside('topic.decline')
  return (
    <TextSheet
      title={topicWords.decline}
      label={topicWords.declineWhy}
      act={topicWords.decline}
      bad
      draft={`decline.${topic.id}`}
      busy={decline.isPending}
      error={decline.error}
      onClose={onClose}
      onAct={(text, drop) =>
        decline.mutate(
          { ...onTopic(topic), text },
          {
            onSuccess: () => {
              drop()
              closing(onClose).onSuccess()
            },
          },
        )
      }
    />
  )
}

function Nominate({ topic, consultation, onClose }: Omit<ScreenSheetProps, 'pool'>) {
  const nominate = useConsultationStep('consultation.nominate', consultation)
  const [day, setDay] = useState(consultation.plannedFor)
  return (
    <TextSheet
      title={topicWords.nominate}
      label={topicWords.nominateWhy}
      act={topicWords.nominate}
      draft={`nominate.${topic.id}`}
      busy={nominate.isPending}
      error={nominate.error}
      onClose={onClose}
      more={
        <DateField
          label={topicWords.plannedFor}
          optional
          value={day}
          from={localDay(serverNow().toISOString())}
          onChoose={setDay}
        />
      }
      onAct={(text, drop) =>
        nominate.mutate(
          { topicId: topic.id, text, ...(day !== undefined && { plannedFor: day }) },
          {
            onSuccess: () => {
              drop()
              closing(onClose).onSuccess()
            },
          },
        )
      }
    />
  )
}
