import { View } from '@tarojs/components'
import { helperWords } from '@shared/words/helper-words'
import { consentWords } from '@shared/words/text-words'
import { Card } from '../../components/card'
import { CheckBox } from '../../components/check-box'
import { Field } from '../../components/field'
import { checkPhone } from '../../features/lead/left-checks'
import type { SectionProps } from '../../features/lead/section'

/** By what name she asks again, and a phone only if she wants to leave one. */
export function WhoItIs({ form, update, faultOf }: SectionProps) {
  return (
    <View id='contact'>
      <Field
        label={helperWords.name}
        hint={helperWords.nameHint}
        max={40}
        initial={form.name}
        error={faultOf('name')}
        onType={name => update({ name })}
      />
      <Field
        label={helperWords.phone}
        hint={helperWords.phoneHint}
        kind='phone'
        max={11}
        optional
        initial={form.phone}
        error={faultOf('phone')}
        check={checkPhone}
        onType={phone => update({ phone, ...(phone.trim() === '' && { contactForUnit: false }) })}
      />
      <View>
        {form.phone.trim() !== '' && (
          <Card kind='flat'>
            <CheckBox
              label={consentWords.forwardTick}
              meaning={consentWords.forwardNo}
              checked={form.contactForUnit}
              onChange={contactForUnit => update({ contactForUnit })}
            />
          </Card>
        )}
      </View>
    </View>
  )
}
