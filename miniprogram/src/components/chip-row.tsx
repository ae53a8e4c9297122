import { ScrollView, Text, View } from '@tarojs/components'
import { useId, useState } from 'react'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Tap } from './tap'
import { useReveal } from './use-reveal'

export type Chip<V extends string> = { value: V; label: string; count?: number | undefined }
export type ChipRowProps<V extends string> = {
  label: string
  chips: readonly Chip<V>[]
  /** The chosen one, or several. */
  value: V | readonly V[] | undefined
  onChoose: (value: V) => void
  /** Wraps instead of scrolling sideways: in forms, and where every one must be seen. */
  wrap?: boolean | undefined
  /** Brings the chosen one into sight: where the chips are places and one is where we are. */
  reveal?: boolean | undefined
}

/** Filters, or a short choice, side by side. Never a state. */
export function ChipRow<V extends string>({ label, chips, value, onChoose, wrap, reveal }: ChipRowProps<V>) {
  const id = `chips${useId().replace(/:/g, '')}`
  const chosen = reveal && typeof value === 'string' ? `${id}-${value}` : undefined
  useReveal(chosen)
  // WeChat is told once, at the beginning: who taps a chip has it in sight, and a tap sends little
  const [atFirst] = useState(chosen)
  const isOn = (one: V) => (typeof value === 'string' ? value === one : (value?.includes(one) ?? false))
  const row = (
    <View className={wrap ? 'm-wrap g2' : 'm-scroll'} {...accessible({ role: 'group', label })}>
      {chips.map(chip => (
        <Tap
          key={chip.value}
          {...(reveal && { id: `${id}-${chip.value}` })}
          className={classNames('m-chip', isOn(chip.value) && 'is-on')}
          label={chip.count === undefined ? chip.label : `${chip.label} ${chip.count}`}
          pressed={isOn(chip.value)}
          onTap={() => onChoose(chip.value)}
        >
          <Text>{chip.label}</Text>
          {chip.count !== undefined && <Text className='t-tab'>{chip.count}</Text>}
        </Tap>
      ))}
    </View>
  )
  return wrap ? (
    row
  ) : (
    <ScrollView
      className='m-bleed'
      scrollX
      enableFlex
      {...(atFirst !== undefined && { scrollIntoView: atFirst })}
    >
      {row}
    </ScrollView>
  )
}
