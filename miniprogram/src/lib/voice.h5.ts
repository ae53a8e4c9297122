import { LONGEST_SECONDS, type DeafReason, type Ear, type StopListening } from './ear'

type Result = ArrayLike<{ transcript: string }> & { isFinal: boolean }
/** The Web Speech API, as far as we use it; TypeScript does not know it yet. */
type Recognition = {
  lang: string
  continuous: boolean
  interimResults: boolean
  start: () => void
  stop: () => void
  onresult: (event: { results: ArrayLike<Result> }) => void
  onerror: (event: { error: string }) => void
  onend: () => void
}
type Speaking = { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition }

const maker = () => {
  const { SpeechRecognition, webkitSpeechRecognition } = window as Speaking
  return SpeechRecognition ?? webkitSpeechRecognition
}

export const canListen = () => maker() !== undefined

const reasons: Record<string, DeafReason> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'no-speech': 'nothing',
  aborted: 'nothing',
}

/** Listens with the browser's own recognition until it is stopped, thirty seconds at most. */
export function listen({ onText, onEnd }: Ear): StopListening {
  const Recognition = maker()
  if (!Recognition) {
    onEnd('failed')
    return () => undefined
  }
  const ear = Object.assign(new Recognition(), { lang: 'zh-CN', continuous: true, interimResults: false })
  let text = ''
  let reason: DeafReason | undefined
  const timer = setTimeout(() => ear.stop(), LONGEST_SECONDS * 1000)
  ear.onresult = ({ results }) => {
    text = Array.from(results, result => result[0]?.transcript ?? '').join('')
  }
  ear.onerror = ({ error }) => {
    reason = reasons[error] ?? 'failed'
  }
  ear.onend = () => {
    clearTimeout(timer)
    if (text.trim()) onText(text.trim())
    onEnd(text.trim() ? undefined : (reason ?? 'nothing'))
  }
  ear.start()
  return () => ear.stop()
}

/** A browser has its own sign for that, beside the address. */
export const openMicrophoneSettings = undefined
