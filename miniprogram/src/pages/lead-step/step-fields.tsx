import { View } from '@tarojs/components'
import type { LeadView } from '@shared/domain/lead/lead-view'
import type { Visibility } from '@shared/domain/lead/lead'
import { lengthOf } from '@shared/domain/text/length-of'
import { stepFormWords, type FieldWords, type FormStep } from '@shared/words/form-words'
import { raiseWords } from '@shared/words/page-words'
import { claimReleaseWords, withdrawWords } from '@shared/words/reason-words'
import { consentWords, visibilityTexts } from '@shared/words/text-words'
import { CheckBox } from '../../components/check-box'
import { ChoiceGroup } from '../../components/choice-group'
import { Field } from '../../components/field'
import { TextArea } from '../../components/text-area'
import { PhotoField } from '../../features/shared/photo-field'
import { measuresOf, type StepValue } from './step-value'

type StepFieldsProps = {
  lead: LeadView
  step: FormStep
  value: StepValue
  update: (change: Partial<StepValue>) => void
  faultOf: (field: string) => string | undefined
}
type Part = Omit<StepFieldsProps, 'lead' | 'step'> & { words: FieldWords }

const visibilities: readonly Visibility[] = ['PUBLIC_HIDDEN_NAME', 'PUBLIC_NAMED', 'UNIT_ONLY']

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

function VisibilityFields({ value, update, faultOf, words }: Part) {
  return (
    <View>
      <ChoiceGroup
        label={words.label}
        hint={visibilityTexts.change}
        choices={visibilities.map(one => ({
          value: one,
          label: visibilityTexts[one].name,
          meaning: visibilityTexts[one].about,
        }))}
        value={value.visibility}
        onChoose={visibility => update({ visibility })}
      />
      {value.visibility === 'PUBLIC_NAMED' && (
        <Field
          label={raiseWords.name}
          hint={raiseWords.nameHint}
          max={40}
          initial={value.name}
          error={faultOf('name')}
          onType={name => update({ name })}
        />
      )}
    </View>
  )
}

function ContactFields({ value, update, faultOf }: Part) {
  return (
    <View>
      <CheckBox
        label={consentWords.phoneTick}
        meaning={consentWords.phoneWhy}
        checked={value.callBack}
        onChange={callBack => update({ callBack, ...(!callBack && { contactForUnit: false }) })}
      />
      {value.callBack && (
        <>
          <Field
            label={raiseWords.name}
            hint={raiseWords.nameHint}
            optional
            max={40}
            initial={value.name}
            onType={name => update({ name })}
          />
          <Field
            label={raiseWords.phone}
            kind='phone'
            max={11}
            initial={value.phone}
            error={faultOf('phone')}
            onType={phone => update({ phone })}
          />
          <CheckBox
            label={consentWords.forwardTick}
            meaning={consentWords.forwardNo}
            checked={value.contactForUnit}
            onChange={contactForUnit => update({ contactForUnit })}
          />
        </>
      )}
    </View>
  )
}
