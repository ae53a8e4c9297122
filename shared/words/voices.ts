/** Residents hear plain words. `other` is for residents who are not the author, where the sentence says 您 to her. */
export type Voices = { resident: string; staff: string; other?: string }
export type ThreeVoices = Voices & { member: string }

/** Who is reading. `staff` stands for units too. */
export type Reader = 'author' | 'other' | 'member' | 'staff'

/** The sentence for this reader; members read the staff's sentence where they have none of their own. */
export function voiceFor(voices: Voices & { member?: string }, reader: Reader): string {
  if (reader === 'author') return voices.resident
  if (reader === 'other') return voices.other ?? voices.resident
  if (reader === 'member') return voices.member ?? voices.staff
  return voices.staff
}
