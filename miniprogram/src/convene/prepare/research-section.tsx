import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { prepareWords } from '@shared/words/convene-words'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { TextArea } from '../../components/text-area'
import { photosIn } from '../../features/consultation/photos-in'
import { PhotoField } from '../../features/shared/photo-field'
import { pendingOf, photoIdsOf, shotOf } from '../../features/shared/shot'
import { useDraft } from '../../lib/use-draft'
import { PartCard } from './part-card'
import { usePrepare } from './use-prepare'

/** 调研记录: who went, when, where, and what was found. */
export function ResearchSection({ consultation }: { consultation: ConsultationView }) {
  const { research } = consultation.preparation
  const { value, update, drop } = useDraft(`research.${consultation.id}`, {
    who: research?.who ?? '',
    when: research?.when ?? '',
    where: research?.where ?? '',
    findings: research?.findings ?? '',
    shots: photosIn(consultation, research?.photoIds).map(shotOf),
  })
  const { save, busy, error } = usePrepare(consultation, drop)
  const send = () => {
    const { shots, ...note } = value
    const photoIds = photoIdsOf(shots)
    save({ research: { ...note, ...(photoIds.length && { photoIds }) } })
  }
  return (
    <PartCard
      title={prepareWords.research}
      busy={busy || pendingOf(value.shots) > 0}
      error={error}
      onSave={send}
    >
      <Field label={prepareWords.who} initial={value.who} onType={who => update({ who })} />
      <DateField
        label={prepareWords.when}
        value={value.when || undefined}
        onChoose={when => update({ when })}
      />
      <Field label={prepareWords.where} initial={value.where} onType={where => update({ where })} />
      <TextArea
        label={prepareWords.findings}
        initial={value.findings}
        limit={2000}
        count={lengthOf}
        onType={findings => update({ findings })}
      />
      <PhotoField shots={value.shots} optional onChange={shots => update({ shots })} />
    </PartCard>
  )
}
