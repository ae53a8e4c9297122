import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { prepareWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { PickerField } from '../../components/picker-field'
import { Sheet } from '../../components/sheet'
import { useConsultationStep } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { toast } from '../../lib/toasts'
import { useCandidates } from '../convene-queries'

/** Who convenes, and for the office the way to appoint somebody. */
export function ConvenerCard({ consultation }: { consultation: ConsultationView }) {
  const [choosing, setChoosing] = useState(false)
  const { convener, may } = consultation
  return (
    <Card kind='flat'>
      <View className='m-between g2'>
        <View className='t-body m-grow'>{`${prepareWords.convener}：${convener ?? '—'}`}</View>
        {may.includes('appointConvener') && (
          <Button
            small
            label={convener === undefined ? prepareWords.appoint : prepareWords.change}
            onTap={() => setChoosing(true)}
          />
        )}
      </View>
      <View>{choosing && <Choose consultation={consultation} onClose={() => setChoosing(false)} />}</View>
    </Card>
  )
}

function Choose({ consultation, onClose }: { consultation: ConsultationView; onClose: () => void }) {
  const [personId, setPerson] = useState<string>()
  const appoint = useConsultationStep('consultation.appointConvener', consultation)
  const people = useCandidates({ for: 'CONVENER' }).data?.rows ?? []
  const send = () =>
    personId !== undefined &&
    appoint.mutate(
      { personId },
      {
        onSuccess: () => {
          toast(prepareWords.saved)
          onClose()
        },
      },
    )
  return (
    <Sheet title={prepareWords.appoint} onClose={onClose}>
      <PickerField
        label={prepareWords.chooseConvener}
        options={people.map(({ id, name, about }) => ({
          value: id,
          label: [name, about].filter(Boolean).join('，'),
        }))}
        value={personId}
        onChoose={setPerson}
      />
      <RefusalNote error={appoint.error} />
      <View className='m-col mt3'>
        <Button
          kind='main'
          label={prepareWords.appoint}
          disabled={personId === undefined}
          busy={appoint.isPending}
          onTap={send}
        />
      </View>
    </Sheet>
  )
}
