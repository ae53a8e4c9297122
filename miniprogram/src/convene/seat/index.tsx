import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { AppError } from '@shared/domain/errors'
import { lengthOf } from '@shared/domain/text/length-of'
import { seatPageWords } from '@shared/words/convene-words'
import { seatWords } from '@shared/words/seat-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChoiceGroup } from '../../components/choice-group'
import { Field } from '../../components/field'
import { Heading } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { TextArea } from '../../components/text-area'
import { useBeside, useConsultation } from '../../features/consultation/consultation-queries'
import { SeatAnswer, seatSentence, useMySeat } from '../../features/consultation/seat-card'
import { RefusalNote } from '../../features/shared/refusal-note'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'

const roles = ['RESIDENT', 'STAKEHOLDER', 'ELDER'] as const
type Applied = (typeof roles)[number]

/** Asks for a seat, or says how the application stands. */
export default function SeatPage() {
  const { consultationId = '' } = useRouter().params
  const consultation = useConsultation(consultationId)
  const mine = useMySeat(consultationId)
  usePullRefresh(mine.refetch)
  return (
    <PageShell title={seatPageWords.title}>
      <View>{consultation.data && <Heading look='t-h1'>{consultation.data.title}</Heading>}</View>
      <AsyncView query={mine}>
        {({ seat }) => {
          const words = seat && seatSentence(seat)
          return seat && words !== undefined ? (
            <Card>
              <View className='t-body'>{words}</View>
              <SeatAnswer consultationId={consultationId} state={seat.state} />
            </Card>
          ) : (
            <ApplyForm consultationId={consultationId} />
          )
        }}
      </AsyncView>
    </PageShell>
  )
}

function ApplyForm({ consultationId }: { consultationId: string }) {
  const { value, update, drop } = useDraft(`seat.${consultationId}`, {
    role: 'RESIDENT' as Applied,
    note: '',
    name: '',
  })
  const apply = useBeside('seat.apply', consultationId)
  const [bad, setBad] = useState<AppError>()
  const send = () => {
    const note = value.note.trim()
    const name = value.name.trim()
    const short = lengthOf(note) < 4
    setBad(short ? new AppError('invalid_input', 'apply', { field: 'note' }) : undefined)
    if (short) return
    apply.mutate(
      { consultationId, role: value.role, note, ...(name && { name }) },
      {
        onSuccess: () => {
          drop()
          toast(seatPageWords.sent)
        },
      },
    )
  }
  return (
    <View className='mt3'>
      <ChoiceGroup
        label={seatPageWords.role}
        choices={roles.map(role => ({ value: role, label: seatWords[role].resident }))}
        value={value.role}
        onChoose={role => update({ role })}
      />
      <TextArea
        label={seatPageWords.note}
        hint={seatPageWords.noteHint}
        least={4}
        initial={value.note}
        limit={200}
        count={lengthOf}
        error={bad && seatPageWords.noteHint}
        onType={note => update({ note })}
      />
      <Field
        label={seatPageWords.name}
        optional
        hint={seatPageWords.nameHint}
        initial={value.name}
        onType={name => update({ name })}
      />
      <RefusalNote error={apply.error} />
      <View className='m-col mt3'>
        <Button kind='main' label={seatPageWords.send} busy={apply.isPending} onTap={send} />
      </View>
    </View>
  )
}
