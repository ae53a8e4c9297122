import { _, db } from './cloudbase'

/** What the pulse of a room says of its meeting. */
export type SessionPulse = {
  rev: number
  hands: number
  present: number
  questionId?: string
  timerEndsAt?: string
  pollId?: string
}

/** Writes it onto the room's head, the one small document that everybody's pulse reads. */
export const touchSession = (consultationId: string, session: SessionPulse) =>
  db
    .collection('roomHeads')
    .where({ _id: consultationId })
    .update({ session: _.set(session) })
