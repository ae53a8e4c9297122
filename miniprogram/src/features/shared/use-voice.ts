import { useEffect, useRef, useState } from 'react'
import type { DeafReason, StopListening } from '../../lib/ear'
import { canListen, listen } from '../../lib/voice'
import { useDirectory } from './use-directory'

/** Writing by speaking, where the place allows it and the phone can: never the only way. */
export function useVoice(onText: (text: string) => void) {
  const { data } = useDirectory()
  const [listening, setListening] = useState(false)
  const [deaf, setDeaf] = useState<DeafReason>()
  const stop = useRef<StopListening>(undefined)
  const tell = useRef(onText)
  tell.current = onText
  useEffect(() => () => stop.current?.(), [])

  const toggle = () => {
    if (listening) return stop.current?.()
    setDeaf(undefined)
    setListening(true)
    stop.current = listen({
      onText: text => tell.current(text),
      onEnd: reason => {
        stop.current = undefined
        setListening(false)
        setDeaf(reason)
      },
    })
  }
  return { offered: data?.settings.voiceInput === true && canListen(), listening, deaf, toggle }
}
