import type { sessionActions } from '@shared/contract/session'
import { getConsultation } from '../store/consultations'
import type { Handler } from './context'
import { beHere, enterPerson, notHere, showCode, showDoorCode, unenterPerson } from './session/be-here'
import { showLive } from './session/show-live'

import { showRecord } from './session/show-record'
import { moveHand, votePoll } from './session/speak-up'
import { endSession, startSession, steerSession } from './session/steer-session'

export const sessionHandlers: { [N in keyof typeof sessionActions]: Handler<N> } = {
  'session.start': startSession,
  'session.end': endSession,
  'session.live': async ({ consultationId }, ctx) => showLive(await getConsultation(consultationId), ctx),
  'session.record': showRecord,
  'session.code': showCode,
  'session.doorCode': showDoorCode,
  'session.here': beHere,
  'session.notHere': notHere,
  'session.enter': enterPerson,
  'session.unenter': unenterPerson,
  'session.hand': moveHand,
  'session.vote': votePoll,
  'session.steer': steerSession,
}
