/** Against, unsure, for: 反对, 说不准, 赞成. */
export type Vote = -1 | 0 | 1

/**
 * All that one person said in one room, as the figures need it. It is the only place where her votes stand: a vote is
 * one write, and can be changed without counting anything twice.
 */
export type VoterBallot = {
  personId: string
  /** The seat she declared, such as RESIDENT. */
  role: string
  /** By id of the statement. */
  votes: Readonly<Record<string, Vote>>
  /** Stamped by the server with each vote; without it she has only read. */
  changedAt?: string
}
