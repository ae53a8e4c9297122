import { leadsTalk } from '@shared/domain/consultation/voice'
import { isOnlineOver } from '@shared/domain/room/is-online-over'
import { ballotsIn, roomsNamed, seatedIn, talkingHeads } from '../../store/waiting-rooms'
import type { Handler } from '../context'
import { validBallot } from './room-standing'

/** Nobody looks at more on one page. */
const MOST = 20

/** 待您表态: of the rooms that talk, those she sits in or has begun to vote in, with how many sentences wait for her. */
export const waitingRooms: Handler<'room.waiting'> = async (_input, { actor, now }) => {
  const heads = (await talkingHeads()).filter(head => !isOnlineOver(head, now()))
  if (!heads.length) return { rows: [] }
  const ids = heads.map(({ _id }) => _id)
  const [ballots, seated] = await Promise.all([ballotsIn(ids, actor), seatedIn(ids, actor)])
  const ballotOf = new Map(ballots.map(ballot => [ballot.consultationId, ballot]))
  const hers = heads.flatMap(({ _id, shown }) => {
    const ballot = ballotOf.get(_id)
    if (!ballot && !seated.has(_id)) return []
    const waiting = Object.keys(shown).filter(id => !(id in (ballot?.votes ?? {}))).length
    return waiting ? [{ id: _id, waiting, ballot }] : []
  })
  const named = new Map((await roomsNamed(hers.map(({ id }) => id))).map(room => [room._id, room]))
  const rows = hers.flatMap(({ id, waiting, ballot }) => {
    const room = named.get(id)
    if (!room || leadsTalk(actor, room)) return []
    if (ballot && !validBallot(room, { actor, ballot }) && !seated.has(id)) return []
    return [{ consultationId: id, title: room.title, waiting, read: ballot !== undefined }]
  })
  return { rows: rows.sort((one, other) => other.waiting - one.waiting).slice(0, MOST) }
}
