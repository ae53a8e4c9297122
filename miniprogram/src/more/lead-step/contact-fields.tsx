import { View } from '@tarojs/components'
import { raiseWords } from '@shared/words/page-words'
import { consentWords } from '@shared/words/text-words'
import { CheckBox } from '../../components/check-box'
import { Field } from '../../components/field'
import { checkPhone } from '../../features/lead/left-checks'
import type { Part } from './part'

/** How to reach her, each use with its own consent; what is not ticked is taken back. */
export function ContactFields({ value, update, faultOf }: Part) {
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
            check={checkPhone}
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
