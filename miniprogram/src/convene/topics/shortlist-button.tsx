import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { topicWords } from '@shared/words/convene-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { useConsultationStep } from '../../features/consultation/consultation-queries'

/** Ends the call by hand, once asked whether. */
export function ShortlistButton({ consultation }: { consultation: ConsultationView }) {
  const [sure, setSure] = useState(false)
  const end = useConsultationStep('consultation.shortlist', consultation)
  return (
    <View>
      <Button label={topicWords.shortlist} busy={end.isPending} onTap={() => setSure(true)} />
      {sure && (
        <Dialog
          title={`${topicWords.shortlist}？`}
          text={topicWords.shortlistSure}
          safe={buttonWords.cancel}
          act={topicWords.shortlist}
          busy={end.isPending}
          onSafe={() => setSure(false)}
          onAct={() => end.mutate({}, { onSettled: () => setSure(false) })}
        />
      )}
    </View>
  )
}
