import type { Parsed } from '@shared/contract'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import type { Said } from '@shared/domain/room/said'
import { stateAfter } from '@shared/domain/room/said-flow'
import { saidView, screenedView } from '@shared/domain/room/said-view'
import { countAnew } from '../../store/agreements'
import { getConsultation } from '../../store/consultations'
import { showOnHead } from '../../store/room-heads'
import { getSaid, saidIn, saveSaid } from '../../store/statements'
import type { Ctx, Handler } from '../context'
import { demandRoomLeft } from './demand-room-left'
import { demandTalking, screenedRoom } from './room-standing'
import { saidNews } from './said-news'
import { appealNews } from './screen-news'

type Asked = Parsed<'room.decide'>
const done = { done: true } as const
const waiting = ['PENDING', 'APPEALED'] as const

export const listScreened: Handler<'room.screen'> = async ({ consultationId }, ctx) => {
  const { id } = await screenedRoom(consultationId, ctx)
  return { rows: (await saidIn(id, waiting)).map(said => screenedView(said, ctx.actor.id)) }
}

function demandRevision(said: Said, revision: number): void {
  if (said.revision !== revision)
    throw new AppError('conflict', `${said.id}: seen ${revision}, is ${said.revision}`)
}

/** The sentence that says the same: shown already, or it could not take anybody's place. */
async function targetOf({ intoId }: Asked, said: Said): Promise<string> {
  const into = intoId === undefined ? undefined : await getSaid(intoId)
  const fits = into?.consultationId === said.consultationId && into.state === 'SHOWN'
  if (!into || !fits) throw new AppError('invalid_input', 'merge into what is shown', { field: 'intoId' })
  return into.id
}

type Change = { set: Partial<Said>; news: MatterEvent[] }

async function changeOf(asked: Asked, said: Said, { consultation, ctx }: Around): Promise<Change> {
  const by = { at: ctx.now(), actorId: ctx.actor.id }
  if (asked.decision === 'RELEASE') {
    await demandRoomLeft(said.consultationId)
    return { set: {}, news: [] }
  }
  if (asked.decision === 'MERGE') {
    const news = saidNews(said, consultation, { ...by, kind: 'statement.merged', facts: {} })
    return { set: { intoId: await targetOf(asked, said) }, news }
  }
  if (asked.text === undefined)
    throw new AppError('invalid_input', 'a no needs its reason', { field: 'text' })
  const facts = { reason: asked.text }
  // after an appeal nobody is left to ask
  const kind = said.appeal === undefined ? 'statement.declined' : 'statement.declinedLast'
  return {
    set: { reason: asked.text },
    news: saidNews(said, consultation, { ...by, kind, facts }),
  }
}
type Around = { consultation: Consultation; ctx: Ctx }

/** This very decision arrived before: what it left undone when it broke off is done now. */
async function isDecided(asked: Asked, said: Said, { consultation, ctx }: Around): Promise<boolean> {
  const again = said.revision === asked.revision + 1 && said.decidedBy === ctx.actor.id
  if (!again || said.state !== stateOf[asked.decision]) return false
  if (said.state === 'SHOWN') await show(said, consultation, ctx)
  return true
}
/** What was said elsewhere brings its votes: they lie in ballots that were counted without it. */
async function show({ id, imported }: Said, consultation: Consultation, { now }: Ctx): Promise<void> {
  await showOnHead(consultation, id)
  if (imported) await countAnew(consultation.id, now())
}

const stateOf = { RELEASE: 'SHOWN', DECLINE: 'DECLINED', MERGE: 'MERGED' } as const

/** Shown, declined with a reason that its author reads, or counted with another that says the same. */
export const decide: Handler<'room.decide'> = async (asked, ctx) => {
  const said = await getSaid(asked.saidId)
  const consultation = await screenedRoom(said.consultationId, ctx)
  if (await isDecided(asked, said, { consultation, ctx })) return done
  if (asked.decision !== 'DECLINE') demandTalkingOrSeed(consultation, said)
  demandRevision(said, asked.revision)
  const state = stateAfter(said, asked.decision, ctx.actor.id)
  const { set, news } = await changeOf(asked, said, { consultation, ctx })
  await saveSaid({ ...said, ...set, state, decidedBy: ctx.actor.id }, said, news)
  if (state === 'SHOWN') await show(said, consultation, ctx)
  return done
}

const demandTalkingOrSeed = (consultation: Consultation, { seed }: Said) => {
  if (!(seed && consultation.status === 'PREP')) demandTalking(consultation)
}

/** Once, and read by somebody else. */
export const appeal: Handler<'room.appeal'> = async ({ saidId, revision, text }, { actor, now }) => {
  const said = await getSaid(saidId)
  if (said.authorId !== actor.id) throw new AppError('not_found', `${saidId} is not hers`)
  const consultation = await getConsultation(said.consultationId)
  demandTalking(consultation)
  demandRevision(said, revision)
  const state = stateAfter(said, 'APPEAL', actor.id)
  const by = { actorId: actor.id, at: now(), decidedBy: said.decidedBy }
  const news = appealNews(consultation, { saidId, ...by })
  return saidView(await saveSaid({ ...said, state, appeal: text }, said, [news]), actor.id)
}
