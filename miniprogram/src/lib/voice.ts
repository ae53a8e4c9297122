import Taro from '@tarojs/taro'
import { LONGEST_SECONDS, type Ear, type StopListening } from './ear'

/** What we use of the recogniser of WeChat's plug-in 同声传译. */
export type Recogniser = {
  start: (options: { duration: number; lang: string }) => void
  stop: () => void
  onStop?: (heard: { result?: string }) => void
  onError?: (error: { retcode?: number; msg?: string }) => void
}

let recogniser: Recogniser | undefined

/** Given by the subpackage that declares the plug-in, if the operator has one. In a browser `voice.h5.ts` listens. */
export const provideRecogniser = (one: Recogniser) => {
  recogniser = one
}

export const canListen = () => recogniser !== undefined

const quiet = -30011

/** Listens until it is stopped, thirty seconds at most. Asks for the microphone first; a refusal is told. */
export function listen({ onText, onEnd }: Ear): StopListening {
  const ear = recogniser
  let stopped = false
  let started = false
  const begin = async () => {
    if (!ear) return onEnd('failed')
    try {
      await Taro.authorize({ scope: 'scope.record' })
    } catch {
      return onEnd('refused')
    }
    if (stopped) return onEnd('nothing')
    ear.onStop = ({ result = '' }) => {
      if (result.trim()) onText(result.trim())
      onEnd(result.trim() ? undefined : 'nothing')
    }
    ear.onError = ({ retcode }) => onEnd(retcode === quiet ? 'nothing' : 'failed')
    started = true
    ear.start({ duration: LONGEST_SECONDS * 1000, lang: 'zh_CN' })
  }
  void begin()
  return () => {
    stopped = true
    if (started) ear?.stop()
  }
}

/** WeChat asks once for the microphone; after a refusal only its own page of settings gives it. */
export const openMicrophoneSettings = () => void Taro.openSetting({}).catch(() => undefined)
