/** How long one may speak at a time: what is longer fails too often [WeChat community, -30004]. */
export const LONGEST_SECONDS = 30

/** Why there is no text: the microphone was refused, nobody spoke, or it does not work here and now. */
export type DeafReason = 'refused' | 'nothing' | 'failed'

export type Ear = {
  onText: (text: string) => void
  /** Once, after the text if there was any. */
  onEnd: (reason?: DeafReason) => void
}

/** Ends the listening; what was said until then still comes. */
export type StopListening = () => void
