import type { roomActions } from '@shared/contract/room'
import type { Handler } from './context'
import { exportRoom, showAgreement } from './room/agreement'
import { vote } from './room/cast-vote'
import { enterRoom, takePulse } from './room/enter-room'
import { importBallots, importStatements } from './room/import-pages'
import { importRoom } from './room/import-room'
import { nudge } from './room/nudge'
import { say } from './room/say'
import { appeal, decide, listScreened } from './room/screen-said'
import { getRoom, listStatements } from './room/show-room'
import { waitingRooms } from './room/waiting-rooms'

export const roomHandlers: { [N in keyof typeof roomActions]: Handler<N> } = {
  'room.get': getRoom,
  'room.waiting': waitingRooms,
  'room.enter': enterRoom,
  'room.pulse': takePulse,
  'room.statements': listStatements,
  'room.vote': vote,
  'room.say': say,
  'room.appeal': appeal,
  'room.screen': listScreened,
  'room.decide': decide,
  'room.nudge': nudge,
  'room.agreement': showAgreement,
  'room.export': exportRoom,
  'room.import': importRoom,
  'room.importStatements': importStatements,
  'room.importBallots': importBallots,
}
