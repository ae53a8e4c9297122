import { View } from '@tarojs/components'
import { useState } from 'react'
import { raiseWords } from '@shared/words/page-words'
import { consentWords } from '@shared/words/text-words'
import { Card } from '../../components/card'
import { CheckBox } from '../../components/check-box'
import { Field } from '../../components/field'
import { checkPhone } from '../../features/lead/left-checks'
import { PhoneFromWechat } from '../../features/person/phone-from-wechat'
import type { SectionProps } from '../../features/lead/section'

/** A phone only if she wants a call, with its own consent; giving it on to the unit is another one. */
export function ContactSection({ form, update, faultOf }: SectionProps) {
  const [filled, setFilled] = useState(0)
  const named = form.visibility === 'PUBLIC_NAMED'
  return (
    <View id='contact'>
      <View>
        {(named || form.callBack) && (
          <Field
            label={raiseWords.name}
            hint={raiseWords.nameHint}
            max={40}
            optional={!named}
            initial={form.name}
            error={faultOf('name')}
            onType={name => update({ name })}
          />
        )}
      </View>
      <Card>
        <CheckBox
          label={consentWords.phoneTick}
          meaning={consentWords.phoneWhy}
          checked={form.callBack}
          onChange={callBack => update({ callBack, ...(!callBack && { contactForUnit: false }) })}
        />
        <View>
          {form.callBack && (
            <>
              <Field
                key={filled}
                label={raiseWords.phone}
                kind='phone'
                max={11}
                initial={form.phone}
                error={faultOf('phone')}
                check={checkPhone}
                onType={phone => update({ phone })}
              />
              <PhoneFromWechat
                onPhone={phone => {
                  update({ phone })
                  setFilled(filled + 1)
                }}
              />
              <CheckBox
                label={consentWords.forwardTick}
                meaning={consentWords.forwardNo}
                checked={form.contactForUnit}
                onChange={contactForUnit => update({ contactForUnit })}
              />
            </>
          )}
        </View>
        <View className='t-small t-3 mt2'>{consentWords.log}</View>
      </Card>
    </View>
  )
}
