import type { Consultation } from '@shared/domain/consultation/consultation'
import { unitOfVoter } from '@shared/domain/consultation/voice'
import { AppError } from '@shared/domain/errors'
import { laneDeeds, utteranceView, type LaneDeed } from '@shared/domain/lane/lane-view'
import type { Utterance } from '@shared/domain/lane/utterance'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { getConsultation } from '../../store/consultations'
import { personById } from '../../store/people'
import { seatsOf } from '../../store/seat-lists'
import { joinQuestion, saveUtterance, utteranceById } from '../../store/utterances'
import { textVerdict } from '../../jobs/text-verdict'
import type { Ctx, Handler } from '../context'
import { demandInTime } from '../room/room-standing'
import { appealNews, waitingNews } from '../room/screen-news'
import { laneNews, toAuthor } from './lane-news'
import { laneStanding } from './lane-standing'

type Found = { said: Utterance; room: Consultation; standing: Awaited<ReturnType<typeof laneStanding>> }

/** What was said, if this person may do this with it now, as she saw it. */
async function demand(
  deed: LaneDeed,
  asked: { utteranceId: string; revision?: number },
  ctx: Ctx,
): Promise<Found> {
  const said = await utteranceById(asked.utteranceId)
  const room = await getConsultation(said.consultationId)
  const standing = await laneStanding(room, ctx)
  if (asked.revision !== undefined && asked.revision !== said.revision)
    throw new AppError('conflict', `utterance ${said.id} changed`)
  if (deed === 'up') demandInTime(room, ctx.now())
  if (!laneDeeds(said, standing).includes(deed))
    throw new AppError('wrong_status', `${deed} ${said.id}`, { field: 'lane' })
  return { said, room, standing }
}

async function save({ standing }: Found, after: Utterance, news: readonly MatterEvent[]) {
  return utteranceView(await saveUtterance(after, news), standing, false)
}

/** What one of a unit's people asked, the unit asked: none of them joins it beside her. */
const isOfUnit = async ({ authorId }: Utterance, unitId: string | undefined) =>
  unitId !== undefined && authorId !== undefined && (await personById(authorId)).unitId === unitId

export const upQuestion: Handler<'lane.up'> = async (asked, ctx) => {
  const { said, standing } = await demand('up', asked, ctx)
  if (await isOfUnit(said, unitOfVoter(standing.voterId)))
    throw new AppError('wrong_status', `up ${said.id}`, { field: 'lane' })
  await joinQuestion(said, standing.voterId)
  return utteranceView(await utteranceById(said.id), standing, true)
}

/** A unit's answer stands under the question with the unit's name; words in doubt wait for who moderates. */
export const answerQuestionInRoom: Handler<'lane.answer'> = async ({ text, ...asked }, ctx) => {
  const found = await demand('answer', asked, ctx)
  const { said, room, standing } = found
  const { actor, now } = ctx
  const at = now()
  const verdict = await textVerdict({ personId: actor.id, text, isPublic: true })
  if (verdict?.outcome === 'REJECTED') throw new AppError('content_risky', 'refused words', { field: 'text' })
  const answer = { text, unitId: standing.unitId ?? '', by: actor.id, at }
  if (verdict?.outcome !== 'PASS')
    return save(found, { ...said, draftAnswer: answer }, [waitingNews(room, { actorId: actor.id, at })])
  const told = { said, room, actorId: actor.id, at }
  const news = laneNews(told, {
    kind: 'consult.answered',
    to: toAuthor(said),
    facts: { unitId: answer.unitId },
  })
  return save(found, { ...said, answer }, [news])
}

/** Shows what waited: the words, or the answer to them. A question shown is a question put to the units. */
export const releaseUtterance: Handler<'lane.release'> = async (asked, ctx) => {
  const found = await demand('release', asked, ctx)
  const { said, room } = found
  const told = { said, room, actorId: ctx.actor.id, at: ctx.now() }
  const { draftAnswer, heldReason: _held, declined: _declined, ...rest } = said
  if (said.state === 'SHOWN' && draftAnswer) {
    const facts = { unitId: draftAnswer.unitId }
    const news = laneNews(told, { kind: 'consult.answered', to: toAuthor(said), facts })
    return save(found, { ...rest, answer: draftAnswer }, [news])
  }
  const seats = said.kind === 'QUESTION' ? await seatsOf(room.id) : []
  const units = seats.flatMap(({ state, unitId }) => (state === 'SEATED' && unitId ? unitId : []))
  const to = units.map(unit => ({ unit, role: 'unitClerk' as const }))
  const news = to.length ? [laneNews(told, { kind: 'question.asked', to, facts: { count: 1 } })] : []
  const after = {
    ...rest,
    ...(draftAnswer && { draftAnswer }),
    state: 'SHOWN' as const,
    judgedBy: ctx.actor.id,
  }
  return save(found, after, news)
}

/** Does not show it, and says why to whoever wrote it. */
export const declineUtterance: Handler<'lane.decline'> = async ({ reason, ...asked }, ctx) => {
  const found = await demand('decline', asked, ctx)
  const { said, room } = found
  const { draftAnswer, ...rest } = said
  const told = { said, room, actorId: ctx.actor.id, at: ctx.now() }
  if (said.state === 'SHOWN' && draftAnswer) {
    const to = [{ person: draftAnswer.by }]
    return save(found, rest, [laneNews(told, { kind: 'statement.declinedLast', to, facts: { reason } })])
  }
  const kind = said.appealed ? 'statement.declinedLast' : 'statement.declined'
  const after = { ...said, state: 'DECLINED' as const, declined: reason, judgedBy: ctx.actor.id }
  return save(found, after, [laneNews(told, { kind, to: toAuthor(said), facts: { reason } })])
}

/** Once: it waits again, for another pair of eyes than the first. */
export const appealUtterance: Handler<'lane.appeal'> = async ({ utteranceId, revision, text }, ctx) => {
  const found = await demand('appeal', { utteranceId, revision }, ctx)
  const { said, room } = found
  const by = { actorId: ctx.actor.id, at: ctx.now(), decidedBy: said.judgedBy }
  const news = appealNews(room, { saidId: said.id, ...by })
  return save(found, { ...said, state: 'PENDING', appealed: true, appeal: text }, [news])
}
