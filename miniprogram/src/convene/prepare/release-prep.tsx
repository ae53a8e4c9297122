import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { prepareWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { buttonWords } from '@shared/words/text-words'
import { uiWords } from '@shared/words/ui-words'
import { CheckBox } from '../../components/check-box'
import { Dialog } from '../../components/dialog'
import { PhotoStrip } from '../../components/photo-strip'
import { useConsultationStep } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'

type Props = { consultation: ConsultationView; onClose: () => void }

/** Lets out what the check held. A picture that the machine refused goes with it only if she says so of that one. */
export function ReleasePrep({ consultation, onClose }: Props) {
  const take = useConsultationStep('consultation.releasePrep', consultation)
  const [fine, setFine] = useState<readonly string[]>([])
  const refused = (consultation.photos ?? []).filter(({ state }) => state === 'REJECTED')
  const tick = (id: string, isFine: boolean) =>
    setFine(isFine ? [...fine, id] : fine.filter(one => one !== id))
  return (
    <Dialog
      title={`${prepareWords.release}？`}
      text={refused.length ? fill(prepareWords.refusedPhotos, { count: refused.length }) : undefined}
      safe={buttonWords.cancel}
      act={prepareWords.release}
      busy={take.isPending}
      onSafe={onClose}
      onAct={() => take.mutate(fine.length ? { fine: [...fine] } : {}, { onSuccess: onClose })}
    >
      {refused.map(({ id, url }, at) => (
        <View key={id} className='mt3'>
          <PhotoStrip photos={[url]} />
          <CheckBox
            label={`${uiWords.photo(at + 1)}，${prepareWords.photoFine}`}
            checked={fine.includes(id)}
            onChange={isFine => tick(id, isFine)}
          />
        </View>
      ))}
      <RefusalNote error={take.error} />
    </Dialog>
  )
}
