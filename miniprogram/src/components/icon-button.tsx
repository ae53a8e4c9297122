import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Tap } from './tap'

export type IconButtonProps = {
  icon: IconName
  /** What a reader says; there are no other words. */
  label: string
  onTap: () => void
  box?: boolean | undefined
  disabled?: boolean | undefined
  stop?: boolean | undefined
  id?: string | undefined
}

/** A round target with a drawing alone, never for what cannot be undone. */
export function IconButton({ icon, label, onTap, box, disabled, stop, id }: IconButtonProps) {
  return (
    <Tap
      id={id}
      stop={stop}
      className={classNames('m-iconbtn', box && 'm-iconbtn--box', disabled && 'is-off')}
      label={label}
      disabled={disabled}
      onTap={onTap}
    >
      <Icon name={icon} />
    </Tap>
  )
}
