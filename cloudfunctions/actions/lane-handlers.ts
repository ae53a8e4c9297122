import type { laneActions } from '@shared/contract/lane'
import type { Handler } from './context'
import {
  answerQuestionInRoom,
  appealUtterance,
  declineUtterance,
  releaseUtterance,
  upQuestion,
} from './lane/judge-lane'
import { listLane, sayInLane } from './lane/say-in-lane'

export const laneHandlers: { [N in keyof typeof laneActions]: Handler<N> } = {
  'lane.list': listLane,
  'lane.say': sayInLane,
  'lane.up': upQuestion,
  'lane.answer': answerQuestionInRoom,
  'lane.release': releaseUtterance,
  'lane.decline': declineUtterance,
  'lane.appeal': appealUtterance,
}
