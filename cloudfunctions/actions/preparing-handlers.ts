import type { preparingActions } from '@shared/contract/preparing'
import type { Handler } from './context'
import {
  appointConvener,
  cancel,
  endOnline,
  openOnline,
  postpone,
  prolong,
  startPrep,
} from './preparing/convener-steps'
import { listCandidates } from './preparing/candidates'
import { showDesk } from './preparing/desk'
import { keepExpert, showExperts } from './preparing/experts'
import { inviteSeat } from './preparing/invite'
import { listSeats } from './preparing/list-seats'
import { prepare } from './preparing/prepare'
import { releasePrep } from './preparing/release-prep'
import { resume } from './preparing/resume'
import { answerSeat, applySeat, decideSeat, mySeat } from './preparing/seats'

export const preparingHandlers: { [N in keyof typeof preparingActions]: Handler<N> } = {
  'consultation.appointConvener': appointConvener,
  'consultation.startPrep': startPrep,
  'consultation.prepare': prepare,
  'consultation.releasePrep': releasePrep,
  'consultation.openOnline': openOnline,
  'consultation.prolong': prolong,
  'consultation.endOnline': endOnline,
  'consultation.postpone': postpone,
  'consultation.resume': resume,
  'consultation.cancel': cancel,
  'seat.list': listSeats,
  'seat.invite': inviteSeat,
  'seat.apply': applySeat,
  'seat.answer': answerSeat,
  'seat.decide': decideSeat,
  'seat.mine': mySeat,
  'convene.desk': showDesk,
  'convene.candidates': listCandidates,
  'expert.list': showExperts,
  'expert.save': keepExpert,
}
