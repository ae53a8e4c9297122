import type { ActionName } from '@shared/contract'
import { closingHandlers } from './closing-handlers'
import { commitmentHandlers } from './commitment-handlers'
import { consultationHandlers } from './consultation-handlers'
import type { Handler } from './context'
import { dutyHandlers } from './duty-handlers'
import { hallHandlers } from './hall-handlers'
import { handlingHandlers } from './handling-handlers'
import { letterHandlers } from './letter-handlers'
import { laneHandlers } from './lane-handlers'
import { leadHandlers } from './lead-handlers'
import { noticeHandlers } from './notice-handlers'
import { personHandlers } from './person-handlers'
import { photoHandlers } from './photo-handlers'
import { preparingHandlers } from './preparing-handlers'
import { roomHandlers } from './room-handlers'
import { screeningHandlers } from './screening-handlers'
import { stationHandlers } from './station-handlers'
import { sessionHandlers } from './session-handlers'
import { signInHandlers } from './sign-in-handlers'
import { topicHandlers } from './topic-handlers'
import { townHandlers } from './town-handlers'

/** A contract entry without a handler, or a handler of the wrong shape, does not compile. */
export const handlers: { [N in ActionName]: Handler<N> } = {
  ...leadHandlers,
  ...screeningHandlers,
  ...handlingHandlers,
  ...photoHandlers,
  ...noticeHandlers,
  ...personHandlers,
  ...signInHandlers,
  ...stationHandlers,
  ...townHandlers,
  ...consultationHandlers,
  ...roomHandlers,
  ...closingHandlers,
  ...commitmentHandlers,
  ...sessionHandlers,
  ...topicHandlers,
  ...preparingHandlers,
  ...hallHandlers,
  ...dutyHandlers,
  ...letterHandlers,
  ...laneHandlers,
}
