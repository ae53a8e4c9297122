import { Button as NativeButton, Text } from '@tarojs/components'
import { consentWords } from '@shared/words/text-words'
import { accessible } from '../../components/accessible'
import { failureWords } from '../../components/failure-view'
import { Icon } from '../../components/icon'
import { call } from '../../lib/call'
import { toast } from '../../lib/toasts'

/** The number WeChat knows, by WeChat's own button. A browser has none: `phone-from-wechat.h5.tsx` is empty there. */
export function PhoneFromWechat({ onPhone }: { onPhone: (phone: string) => void }) {
  const take = async (code: string) => {
    try {
      const { phone } = await call('person.phoneFromWechat', { code })
      if (phone !== undefined) onPhone(phone)
    } catch (error) {
      const { what, todo } = failureWords(error)
      toast(`${what}${todo}`, { bad: true })
    }
  }
  return (
    <NativeButton
      className='m-btn m-btn--tint m-btn--native mt2'
      openType='getPhoneNumber'
      onGetPhoneNumber={({ detail }) => {
        if (detail.code) void take(detail.code)
      }}
      {...accessible({ label: consentWords.phoneWechat })}
    >
      <Icon name='phone' />
      <Text>{consentWords.phoneWechat}</Text>
    </NativeButton>
  )
}
