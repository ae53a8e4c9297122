import { windowsTaken } from '@shared/domain/session/here-code'
import { createHmac, timingSafeEqual } from 'node:crypto'

const DIGITS = 6

/** The six digits of one half minute in one room: nobody makes them without the key of this place. */
export function hereCode(consultationId: string, window: number): string {
  const key = Buffer.from(process.env.MINYI_INDEX_KEY ?? '', 'base64')
  if (key.length !== 32) throw new Error('MINYI_INDEX_KEY must be 32 bytes in base64')
  const digest = createHmac('sha256', key).update(`here:${consultationId}:${window}`).digest()
  return String(digest.readUInt32BE(0) % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** Whether these digits are shown in the room now, or were a moment ago. */
export const isHereCode = (consultationId: string, code: string, at: string) =>
  windowsTaken(at).some(window =>
    timingSafeEqual(Buffer.from(hereCode(consultationId, window)), Buffer.from(code)),
  )
