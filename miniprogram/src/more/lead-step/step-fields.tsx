import { View } from '@tarojs/components'
import { lengthOf } from '@shared/domain/text/length-of'
import { stepFormWords, type FormStep } from '@shared/words/form-words'
import { claimReleaseWords, withdrawWords } from '@shared/words/reason-words'
import { ChoiceGroup } from '../../components/choice-group'
import { TextArea } from '../../components/text-area'
import { PhotoField } from '../../features/shared/photo-field'
import { ContactFields } from './contact-fields'
import type { Part } from './part'
import { measuresOf } from './step-value'
import { VisibilityFields } from './visibility-fields'

type StepFieldsProps = Omit<Part, 'words'> & { step: FormStep }

/** The fields that this step asks for, in the order of its words. */
export function StepFields({ step, ...props }: StepFieldsProps) {
  const { text, photos, reasonCode, visibility, contactForUnit } = stepFormWords[step].fields
  return (
    <View>
      {reasonCode && <ReasonField {...props} words={reasonCode} step={step} />}
      {visibility && <VisibilityFields {...props} words={visibility} />}
      {text && (
        <TextArea
          label={text.label}
          hint={text.hint}
          optional={text.optional}
          limit={measuresOf(step).max}
          count={lengthOf}
          initial={props.value.text}
          error={props.faultOf('text')}
          onType={typed => props.update({ text: typed })}
        />
      )}
      {photos && (
        <PhotoField
          label={photos.label}
          hint={photos.hint}
          optional={photos.optional}
          shots={props.value.shots}
          onChange={shots => props.update({ shots })}
        />
      )}
      {contactForUnit && <ContactFields {...props} words={contactForUnit} />}
    </View>
  )
}

function ReasonField({ value, update, faultOf, words, step }: Part & { step: FormStep }) {
  const release = step === 'release'
  const reasons: Record<string, { official: string; layman: string }> = release
    ? claimReleaseWords
    : withdrawWords
  const choices = Object.entries(reasons).map(([code, { official, layman }]) => ({
    value: code,
    label: release ? official : layman,
    ...(release && { meaning: layman }),
  }))
  return (
    <ChoiceGroup
      label={words.label}
      hint={words.hint}
      optional={words.optional}
      choices={choices}
      value={value.reasonCode}
      error={faultOf('reasonCode')}
      onChoose={reasonCode => update({ reasonCode })}
    />
  )
}
