import { promises } from '@shared/domain/lead/promises'
import type { ResultMeaning } from '@shared/domain/lead/result-meaning'
import { lengthOf } from '@shared/domain/text/length-of'
import type { Check } from '../../features/lead/use-step-form'
import type { Shot } from '../../features/shared/shot'
import type { StepRow } from './step-row'

/** A reply as it is being written. */
export type ReplyValue = {
  meaning: ResultMeaning | undefined
  done: string
  rows: StepRow[]
  shots: Shot[]
}

const within = (text: string, [min, max]: readonly [number, number]) => {
  const length = lengthOf(text.trim())
  return length >= min && length <= max
}

const rowChecks = ({ text, owner, date }: StepRow, at: number): Check[] => [
  [`reply.nextSteps.${at}.text`, within(text, [4, 200]), { min: 4, max: 200 }],
  [`reply.nextSteps.${at}.owner`, within(owner, [2, 40])],
  [`reply.nextSteps.${at}.date`, date !== ''],
]

/** What has to be right before it goes to the leader: 正在办 and 列入计划 promise something by a day. */
export const replyChecks = ({ meaning, done, rows }: ReplyValue): Check[] => [
  ['reply.resultMeaning', meaning !== undefined],
  ['reply.done', within(done, [10, 1500])],
  ['reply.nextSteps', rows.length > 0 || !meaning || !promises(meaning)],
  ...rows.flatMap(rowChecks),
]
