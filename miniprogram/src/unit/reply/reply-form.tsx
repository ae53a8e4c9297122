import { View } from '@tarojs/components'
import { promises } from '@shared/domain/lead/promises'
import type { ResultMeaning } from '@shared/domain/lead/result-meaning'
import { lengthOf } from '@shared/domain/text/length-of'
import { resultMeaningWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { replyWords } from '@shared/words/unit-words'
import { Banner } from '../../components/banner'
import { ChoiceGroup } from '../../components/choice-group'
import { TextArea } from '../../components/text-area'
import { useStepPlace } from '../../features/lead/bench/bench-place'
import { fieldWords } from '../../features/lead/field-words'
import { MatterHead } from '../../features/lead/matter-head'
import { StepFrame } from '../../features/lead/step-frame'
import type { StepFormProps } from '../../features/lead/step-page'
import { useStepForm } from '../../features/lead/use-step-form'
import { waitingOf } from '../../features/lead/waiting-of'
import { PhotoField } from '../../features/shared/photo-field'
import { photoIdsOf } from '../../features/shared/shot'
import { useDirectory } from '../../features/shared/use-directory'
import { MatterBeside } from './matter-beside'
import { NextSteps } from './next-steps'
import { replyChecks } from './reply-checks'
import { backReasonOf, draftOf } from './reply-draft'
import { emptyRow } from './step-row'

const meanings = Object.keys(resultMeaningWords) as ResultMeaning[]
/** The answer: what it means, what was done, what comes next by whom and when. */
export function ReplyForm({ lead }: StepFormProps) {
  const { data: directory } = useDirectory()
  const form = useStepForm({ step: 'reply', action: 'lead.reply', lead, initial: draftOf(lead) })
  const atBench = useStepPlace() !== undefined
  const { meaning, done, rows, shots } = form.value
  const back = backReasonOf(lead)
  const submit = () => {
    const photoIds = photoIdsOf(shots)
    const nextSteps = rows.map(({ text, owner, date }) => ({ text: text.trim(), owner: owner.trim(), date }))
    form.submit(
      {
        reply: { resultMeaning: meaning ?? 'DONE', done: done.trim(), nextSteps },
        ...(photoIds.length > 0 && { photoIds }),
      },
      replyChecks(form.value),
    )
  }
  const choose = (chosen: ResultMeaning) =>
    form.update({ meaning: chosen, ...(promises(chosen) && rows.length === 0 && { rows: [emptyRow()] }) })
  return (
    <StepFrame
      form={form}
      onSubmit={submit}
      waiting={waitingOf(shots)}
      head={<MatterHead lead={lead} brief />}
    >
      <View>{back && <Banner icon='edit'>{fill(replyWords.backReason, { reason: back })}</Banner>}</View>
      <Banner kind='info'>
        <View>{replyWords.plain}</View>
        <View>{replyWords.privacy}</View>
      </Banner>
      <ChoiceGroup
        {...fieldWords('reply', 'resultMeaning')}
        choices={meanings.map(value => ({
          value,
          label: resultMeaningWords[value].staff,
          meaning: [
            fill(replyWords.letter, { letter: directory?.settings.letters[value] }),
            `${replyWords.preview}：${resultMeaningWords[value].resident}`,
          ].join('，'),
        }))}
        value={meaning}
        error={form.problem('reply.resultMeaning')}
        onChoose={choose}
      />
      <TextArea
        {...fieldWords('reply', 'done')}
        initial={done}
        limit={1500}
        count={lengthOf}
        error={form.problem('reply.done')}
        onType={typed => form.update({ done: typed })}
      />
      <NextSteps
        rows={rows}
        optional={meaning === undefined || !promises(meaning)}
        problem={form.problem}
        onChange={changed => form.update({ rows: changed })}
      />
      <PhotoField
        {...fieldWords('reply', 'photos')}
        shots={shots}
        onChange={changed => form.update({ shots: changed })}
      />
      <View>{!atBench && <MatterBeside lead={lead} />}</View>
    </StepFrame>
  )
}
