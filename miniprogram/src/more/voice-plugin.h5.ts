/** A browser listens by itself: `lib/voice.h5.ts`. */
export const offerVoice = () => undefined
