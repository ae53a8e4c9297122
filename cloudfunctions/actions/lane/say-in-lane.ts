import { AppError } from '@shared/domain/errors'
import { seesUtterance, utteranceView } from '@shared/domain/lane/lane-view'
import type { Utterance } from '@shared/domain/lane/utterance'
import { textVerdict } from '../../jobs/text-verdict'
import { getConsultation } from '../../store/consultations'
import { keyedId } from '../../store/keyed-id'
import { addUtterance, countEarlier, uppedIn, utterancesBy, utterancesIn } from '../../store/utterances'
import type { Handler } from '../context'
import { demandInTime, demandTalking, noBallot } from '../room/room-standing'
import { waitingNews } from '../room/screen-news'
import { laneStanding } from './lane-standing'

/** Questions by how many want them answered, points by time; what waits for a person stands with those who may see it. */
export const listLane: Handler<'lane.list'> = async ({ consultationId }, ctx) => {
  const room = await getConsultation(consultationId)
  const [standing, said] = await Promise.all([laneStanding(room, ctx), utterancesIn(consultationId)])
  const upped = await uppedIn(consultationId, standing.voterId)
  const seen = said.filter(one => seesUtterance(one, standing)).sort((one, other) => other.ups - one.ups)
  const earlier = await countEarlier(consultationId, said.length)
  return {
    ...(earlier && { earlier }),
    rows: seen.map(one => utteranceView(one, standing, upped.has(one.id))),
    talks: standing.talks,
    moderates: standing.moderates,
  }
}

/** Words that others will read: refused if surely bad, else how they wait for the convener or for a person's eye. */
async function checked(personId: string, text: string): Promise<Pick<Utterance, 'state' | 'heldReason'>> {
  const verdict = await textVerdict({ personId, text, isPublic: true })
  if (!verdict) return { state: 'HELD', heldReason: 'CHECK_TIMEOUT' }
  if (verdict.outcome === 'REJECTED') throw new AppError('content_risky', 'refused words', { field: 'text' })
  const { reason } = verdict
  return verdict.outcome === 'PASS'
    ? { state: 'PENDING' }
    : { state: 'HELD', ...(reason && { heldReason: reason }) }
}

/** The page of a room holds three hundred: one person fills none. */
const MOST_OF_ONE = 20

/** Says it. Others read it when the convener has looked (rulings: before anybody else sees it). */
export const sayInLane: Handler<'lane.say'> = async ({ consultationId, kind, text, key }, ctx) => {
  const { actor, now } = ctx
  const room = await getConsultation(consultationId)
  const standing = await laneStanding(room, ctx)
  demandTalking(room)
  demandInTime(room, now())
  if (!standing.talks || !standing.role) throw await noBallot(room, ctx)
  const id = keyedId(actor.id, key)
  const own = await utterancesBy(consultationId, actor.id)
  const again = own.find(one => one.id === id)
  if (again) return utteranceView(again, standing, false)
  if (own.length >= MOST_OF_ONE) throw new AppError('too_many', 'enough of one person', { field: 'said' })
  const said: Utterance = {
    ...{ id, revision: 1, consultationId, kind, text, authorId: actor.id },
    ...(await checked(actor.id, text)),
    ...{ role: standing.role, ups: 0, createdAt: now() },
  }
  const news = waitingNews(room, { actorId: actor.id, at: said.createdAt })
  return utteranceView(await addUtterance(said, [news]), standing, false)
}
