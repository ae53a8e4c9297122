import { Text, View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { FieldFrame } from './field-frame'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Tap } from './tap'

export type Choice<V extends string> = {
  value: V
  label: string
  meaning?: string | undefined
  icon?: IconName | undefined
  disabled?: boolean | undefined
}
export type ChoiceGroupProps<V extends string> = {
  label: string
  choices: readonly Choice<V>[]
  value: V | undefined
  onChoose: (value: V) => void
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
}

/** One of a few, each a card with a line of what it means. */
export function ChoiceGroup<V extends string>({ choices, value, onChoose, ...frame }: ChoiceGroupProps<V>) {
  const first = value ?? choices[0]?.value
  return (
    <FieldFrame {...frame}>
      <View
        className={classNames('m-choices', choices.length > 3 && 'm-choices--many')}
        {...accessible({ role: 'radiogroup', label: frame.label })}
      >
        {choices.map(choice => (
          <Tap
            key={choice.value}
            role='radio'
            className={classNames('m-choice', choice.value === value && 'is-on', choice.disabled && 'is-off')}
            label={choice.meaning === undefined ? choice.label : `${choice.label}，${choice.meaning}`}
            checked={choice.value === value}
            focusable={choice.value === first}
            disabled={choice.disabled}
            onTap={() => onChoose(choice.value)}
          >
            <View className='m-choice__dot' />
            <View className='m-grow'>
              <View className='t-body t-strong'>{choice.label}</View>
              {choice.meaning !== undefined && <Text className='t-small t-2'>{choice.meaning}</Text>}
            </View>
            {choice.icon && <Icon name={choice.icon} />}
          </Tap>
        ))}
      </View>
    </FieldFrame>
  )
}
