import { Text, View } from '@tarojs/components'
import { hideToast, useToast } from '../lib/toasts'
import { accessible } from './accessible'
import { Icon } from './icon'
import { Tap } from './tap'

/** Where toasts appear. PageShell has one; a page calls `toast(…)` of lib/toasts. */
export function Toaster() {
  const message = useToast(state => state.message)
  return (
    <View className='m-toasts' {...accessible({ role: 'status', live: 'polite' })}>
      {message && (
        <View className='m-toast'>
          <Icon name={message.bad ? 'warn' : 'check'} size='s' />
          <Text>{message.text}</Text>
          {message.act && (
            <Tap
              className='m-btn m-btn--text'
              label={message.act.label}
              onTap={() => {
                message.act?.onTap()
                hideToast()
              }}
            >
              {message.act.label}
            </Tap>
          )}
        </View>
      )}
    </View>
  )
}
