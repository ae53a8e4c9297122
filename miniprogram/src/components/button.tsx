import { Text, View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Tap } from './tap'
import { uiWords } from '@shared/words/ui-words'

export type ButtonProps = {
  label: string
  onTap: () => void
  /** `main` at most once a screen; `voice` only for 我要提; `bad` for what cannot be taken back. */
  kind?: 'main' | 'tint' | 'line' | 'voice' | 'bad' | 'text'
  icon?: IconName | undefined
  small?: boolean | undefined
  grow?: boolean | undefined
  /** Say why beside the button, in words. */
  disabled?: boolean | undefined
  /** Under way: `label` is replaced by these words (正在提交), and a second tap is ignored. */
  busy?: boolean | string | undefined
  /** For a reader, when the label alone says too little. */
  ariaLabel?: string | undefined
  id?: string | undefined
  stop?: boolean | undefined
}

/** The build for browsers writes this attribute as HTML spells it, on components too: both spellings mean the same. */
const spokenOf = (given: Pick<ButtonProps, 'ariaLabel'> & { 'aria-label'?: string }) =>
  given.ariaLabel ?? given['aria-label']

/** A verb in a pill. */
export function Button({
  label,
  onTap,
  kind = 'line',
  icon,
  small,
  grow,
  disabled,
  busy,
  ...rest
}: ButtonProps) {
  const words = busy ? (typeof busy === 'string' ? busy : uiWords.busy) : label
  return (
    <Tap
      id={rest.id}
      stop={rest.stop}
      className={classNames(
        `m-btn m-btn--${kind}`,
        small && 'm-btn--s',
        grow && 'm-grow',
        disabled && 'is-off',
        Boolean(busy) && 'is-busy',
      )}
      onTap={onTap}
      label={spokenOf(rest) ?? words}
      disabled={disabled}
      busy={Boolean(busy)}
    >
      {busy ? (
        <View className='m-btn__spin' {...accessible({ hidden: true })} />
      ) : (
        icon && <Icon name={icon} />
      )}
      <Text>{words}</Text>
    </Tap>
  )
}
