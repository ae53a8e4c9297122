import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useDrafts } from './drafts'

const pause = 800

/**
 * A form that is never lost: kept as she types (after a short pause), when the page goes away and when it is left.
 * `initial` fills what an older draft does not have; `drop` ends it once it is sent.
 */
export function useDraft<T extends object>(key: string, initial: T) {
  const kept = useDrafts.getState().drafts[key]
  const [value, setValue] = useState<T>(() => ({ ...initial, ...(kept?.value as Partial<T> | undefined) }))
  const [restored] = useState(kept !== undefined)
  const savedAt = useDrafts(state => state.drafts[key]?.savedAt)
  const latest = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(() => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    timer.current = undefined
    useDrafts.getState().save(key, latest.current)
  }, [key])

  const update = useCallback(
    (change: Partial<T>) => {
      latest.current = { ...latest.current, ...change }
      setValue(latest.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, pause)
    },
    [flush],
  )

  const drop = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    useDrafts.getState().drop(key)
  }, [key])

  useDidHide(flush)
  useEffect(() => flush, [flush])
  return { value, update, flush, drop, savedAt, restored }
}
