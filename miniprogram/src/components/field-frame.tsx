import { Text, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Icon } from './icon'
import { uiWords } from '@shared/words/ui-words'

export type FieldFrameProps = PropsWithChildren<{
  label: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
  /** At the right of the label: a saved-at time, a voice button. */
  aside?: ReactNode
  errorId?: string | undefined
  /** How wide a desktop draws it: `short` a number or a day, `mid` one of a list; else as wide as the form. */
  fit?: 'short' | 'mid' | undefined
}>

/** Label above, hint, the box itself, and below it the error that says how to mend it. */
export function FieldFrame({ label, hint, error, optional, aside, errorId, fit, children }: FieldFrameProps) {
  return (
    <View className={classNames('m-field', fit && `m-field--${fit}`, error !== undefined && 'is-wrong')}>
      <View className='m-between'>
        <Text className='m-field__label' {...accessible({ hidden: true })}>
          {label}
          {optional && <Text className='t-small t-3'> {uiWords.optional}</Text>}
        </Text>
        {aside}
      </View>
      {hint !== undefined && <View className='m-field__hint'>{hint}</View>}
      {children}
      <View {...(errorId !== undefined && { id: errorId })} {...accessible({ live: 'polite' })}>
        {error !== undefined && (
          <View className='m-field__err'>
            <Icon name='warn' size='s' />
            <Text>{error}</Text>
          </View>
        )}
      </View>
    </View>
  )
}
