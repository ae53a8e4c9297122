import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { consentWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { CheckBox } from '../../components/check-box'
import { call } from '../../lib/call'
import { go, routes } from '../../lib/routes'
import type { SectionProps } from '../../features/lead/section'

/** True once the server says that she has not agreed to how her information is used. */
export function usePrivacyLacks(): boolean {
  const { data } = useQuery({ queryKey: ['consents'], queryFn: () => call('person.consents', {}) })
  const agreed = data?.consents.some(({ purpose, withdrawnAt }) => purpose === 'PRIVACY' && !withdrawnAt)
  return data !== undefined && !agreed
}

type PrivacyTickProps = Pick<SectionProps, 'form' | 'update'> & { fault: string | undefined }

/** Asked once, where it is needed: before the first thing she sends. */
export function PrivacyTick({ form, update, fault }: PrivacyTickProps) {
  return (
    <Card>
      <View className='t-small t-2'>{consentWords.privacyShort}</View>
      <View className={fault === undefined ? '' : 'is-wrong'}>
        <CheckBox
          label={consentWords.privacyAgree}
          checked={form.privacy}
          onChange={privacy => update({ privacy })}
        />
        <View>{fault !== undefined && <View className='t-small t-danger'>{fault}</View>}</View>
      </View>
      <Button kind='text' small label={consentWords.privacyRead} onTap={() => go(routes.privacyText())} />
    </Card>
  )
}
