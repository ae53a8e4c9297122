import { RoomHead, SessionPulse } from '@shared/domain/room/room-head'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

const heads = () => db.collection('roomHeads')
const Moved = z.object({ session: z.pick(SessionPulse, { rev: true }) })
const Head = z.pick(RoomHead, { session: true })

/** What every phone's pulse reads of a meeting; none before it began. */
export async function sessionPulse(consultationId: string): Promise<SessionPulse | undefined> {
  const { data } = await heads().where({ _id: consultationId }).field({ session: true }).limit(1).get()
  return z.array(Head).parse(data)[0]?.session
}

/** The meeting begins, once. `counted` says at which move its people were counted last. */
export const openSessionPulse = (consultationId: string) =>
  heads()
    .where({ _id: consultationId, session: _.exists(false) })
    .update({ session: { rev: 1, counted: 0, hands: 0, present: 0, presentByRole: {} } })

type Shown = Partial<Pick<SessionPulse, 'questionId' | 'timerEndsAt' | 'pollId'>>
const names = ['questionId', 'timerEndsAt', 'pollId'] as const
const changeOf = (shown: Shown) =>
  Object.fromEntries(names.map(name => [`session.${name}`, shown[name] ?? _.remove()]))

/** Whoever watches looks again. The number of this move, or undefined where nobody meets. */
export async function moveSession(consultationId: string, shown?: Shown): Promise<number | undefined> {
  const { doc } = await heads()
    .where({ _id: consultationId, session: _.exists(true) })
    .updateAndReturn({ 'session.rev': _.inc(1), ...(shown && changeOf(shown)) })
  return doc ? Moved.parse(doc).session.rev : undefined
}

/**
 * Who was there when they were counted after this move. Of two that come at once the later move counted both, and is
 * never overwritten by the earlier one, however slow that was.
 */
export async function countSession(
  consultationId: string,
  rev: number,
  { hands, presentByRole }: Pick<SessionPulse, 'hands' | 'presentByRole'>,
): Promise<void> {
  const present = Object.values(presentByRole).reduce((sum, count) => sum + count, 0)
  await heads()
    .where({ _id: consultationId, 'session.counted': _.lt(rev) })
    .update({
      ...{ 'session.counted': rev, 'session.hands': hands, 'session.present': present },
      'session.presentByRole': _.set(presentByRole),
    })
}
