import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'

/** The name of the browser's tab, and the first thing its reader says. */
export function useTitle(title: string) {
  const name = `${title}，民议`
  useEffect(() => {
    document.title = name
  }, [name])
  useDidShow(() => {
    document.title = name
  })
}
