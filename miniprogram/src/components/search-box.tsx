import { View } from '@tarojs/components'
import { useRef } from 'react'
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
      <IconButton icon='search' label={label} onTap={() => onSearch(text.current.trim())} />
    </View>
  )
}
