import { agoWords } from '@shared/words/date-words'
import { queueWords } from '@shared/words/staff-words'
import { ChoiceGroup } from '../../components/choice-group'
import { StepFrame } from '../../features/lead/step-frame'
import type { StepFormProps } from '../../features/lead/step-page'
import { titleOfEntry } from '../../features/lead/timeline-sentence'
import { useStepForm } from '../../features/lead/use-step-form'
import { serverNow } from '../../lib/server-time'

/** Words that the machine doubted, and a person may release: one entry of the story at a time. */
export function ReleaseEntryForm({ lead }: StepFormProps) {
  const held = lead.timeline.filter(entry => entry.held)
  const initial: { eventId: string | undefined } = { eventId: undefined }
  const form = useStepForm({ step: 'releaseEntry', action: 'lead.releaseEntry', lead, initial })
  const eventId = form.value.eventId ?? held[0]?.id
  const now = serverNow().toISOString()
  return (
    <StepFrame
      form={form}
      onSubmit={() => form.submit({ eventId: eventId ?? '' }, [['eventId', eventId !== undefined]])}
    >
      <ChoiceGroup
        label={queueWords.heldEntries}
        choices={held.map(entry => ({
          value: entry.id,
          label: entry.text ?? titleOfEntry(entry, 'staff'),
          meaning: agoWords(entry.at, now),
        }))}
        value={eventId}
        error={form.problem('eventId', 'entry')}
        onChoose={chosen => form.update({ eventId: chosen })}
      />
    </StepFrame>
  )
}
