import { placeOf } from '@shared/domain/agreement/agreement-chart'
import { exportVotes } from '@shared/domain/agreement/csv/export-votes'
import { keptBallots } from '@shared/domain/agreement/kept-ballots'
import type { Ballot } from '@shared/domain/consultation/ballot'
import { agreementSeen } from '@shared/domain/room/agreement-seen'
import type { AgreementView } from '@shared/domain/room/agreement-view'
import { isUnderWay } from '@shared/domain/room/room-head'
import { randomInt } from 'node:crypto'
import { agreementOf, agreementState, type Agreement } from '../../store/agreements'
import { ballotFor } from '../../store/ballots'
import { getConsultation } from '../../store/consultations'
import { saidIn } from '../../store/statements'
import type { Handler } from '../context'
import { isScreener, screenedRoom } from './room-standing'

/** Who has said nothing is not told what others think, as long as she still can. */
const FIRST_VOTES = 3

export const showAgreement: Handler<'room.agreement'> = async ({ consultationId }, ctx) => {
  const [counted, ballot, consultation] = await Promise.all([
    agreementOf(consultationId),
    ballotFor(consultationId, ctx.actor),
    getConsultation(consultationId),
  ])
  const enough = Math.min(FIRST_VOTES, counted?.agreement.picture.statements.length ?? FIRST_VOTES)
  const said = votedOn(ballot).length
  const mayStillVote = isUnderWay(consultation) && !isScreener(consultation, ctx)
  const voteFirst = mayStillVote && said < enough
  const { floor } = ctx.settings.consultation
  if (!counted || voteFirst) return { voteFirst, floor }
  const told = mayStillVote ? seenBy(ballot, counted) : { agreement: counted.agreement }
  return { voteFirst, floor, ...told, ...standing(counted, ballot) }
}

const votedOn = (ballot: Ballot | undefined) => Object.keys(ballot?.votes ?? {})
const seenBy = (ballot: Ballot | undefined, { agreement }: { agreement: AgreementView }) =>
  agreementSeen(agreement, new Set(votedOn(ballot)))

/** 您在这里. */
function standing({ chart }: Pick<Agreement, 'chart'>, ballot: Ballot | undefined) {
  const me = chart && ballot && placeOf(chart, ballot)
  return me ? { me } : {}
}

/** 0 to 1, from a source that nobody can guess. */
const random = () => randomInt(2 ** 47) / 2 ** 47

/** For those who screen: files in which nobody can be found (rulings 4), of the last count as everything that is told. */
export const exportRoom: Handler<'room.export'> = async ({ consultationId }, ctx) => {
  const { id } = await screenedRoom(consultationId, ctx)
  const [statements, state] = await Promise.all([saidIn(id, ['SHOWN']), agreementState(id)])
  return exportVotes(statements, state ? keptBallots(state) : [], random)
}
