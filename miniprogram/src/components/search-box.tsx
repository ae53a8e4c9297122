import { View } from '@tarojs/components'
import { useRef } from 'react'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import { TextInput } from './text-input'

type SearchBoxProps = {
  initial: string
  label: string
  placeholder?: string
  onSearch: (text: string) => void
}

/** Searches on Enter, on the button, and when it is emptied. */
export function SearchBox({ initial, label, placeholder, onSearch }: SearchBoxProps) {
  const text = useRef(initial)
  return (
    <View className='m-search'>
      <Icon name='search' size='s' />
      <TextInput
        initial={initial}
        label={label}
        placeholder={placeholder}
        kind='search'
        max={60}
        onType={value => {
          text.current = value
          if (value === '') onSearch('')
        }}
        onEnter={() => onSearch(text.current.trim())}
      />
      <IconButton icon='right' label={label} onTap={() => onSearch(text.current.trim())} />
    </View>
  )
}
