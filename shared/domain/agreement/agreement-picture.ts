import type { GroupName } from './math/group-names'
import type { ScatterPicture } from './scatter-picture'

/** Opinion groups from so many voters, the scatter picture from so many: fewer would be picked out. */
export const GROUPS_FROM = 60
export const SCATTER_FROM = 100

/** Votes on one statement; `pass` is 说不准. */
export type VoteSum = { agree: number; disagree: number; pass: number }

export type StatementFigures = VoteSum & {
  id: string
  /** How likely it is that one of each group agrees, from 0 to 1; only where there are groups. */
  consensus?: number
  /** What it is worth to ask this next. */
  priority: number
}

export type GroupVoice = {
  id: string
  side: 'AGREE' | 'DISAGREE'
  /** How many of the group said so, of how many who saw it; and of all others. */
  count: number
  seen: number
  others: { count: number; seen: number }
}

export type OpinionGroup = { name: GroupName; people: number; voices: GroupVoice[] }

/** A statement with what each described group said of it. */
export type GroupLine = { id: string; groups: (VoteSum & { name: GroupName })[] }

/** What may be shown of a large consultation: figures only, nobody's name or votes. */
export type AgreementPicture = {
  /** People who voted on anything, those who said enough to be in a group, and their votes. */
  voters: number
  counted: number
  votes: number
  statements: StatementFigures[]
  /** None with fewer than 60 voters; groups of fewer than five people are not described. */
  groups: OpinionGroup[]
  /** What more than half of each group agrees with, and not by chance; the surest first. */
  agreed: GroupLine[]
  /** What one group is for and another against; the widest gap first. */
  divided: GroupLine[]
  /** From 100 voters on. */
  scatter?: ScatterPicture
}
