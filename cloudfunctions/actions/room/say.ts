import type { Parsed } from '@shared/contract'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { SeatRole } from '@shared/domain/consultation/seat'
import { AppError } from '@shared/domain/errors'
import type { Said } from '@shared/domain/room/said'
import { saidView } from '@shared/domain/room/said-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { checkEntry } from '../../jobs/check-entry'
import { ballotFor } from '../../store/ballots'
import { getConsultation } from '../../store/consultations'
import { keyedId } from '../../store/keyed-id'
import { showOnHead } from '../../store/room-heads'
import { chairOf } from '../../store/seats'
import { addSaid, findSaid, saidBy } from '../../store/statements'
import type { Ctx, Handler } from '../context'
import { demandRoomLeft } from './demand-room-left'
import { waitingNews } from './screen-news'
import { demandInTime, demandTalking, isScreener, noBallot, validBallot } from './room-standing'

type Asked = Parsed<'room.say'>
/** One person fills no room, and no convener's day. */
const MOST_OF_ONE = 20

function demandShort({ text }: Asked, { settings }: Ctx): void {
  const most = settings.consultation.statementLength
  if (lengthOf(text) > most) throw new AppError('invalid_input', `longer than ${most}`, { field: 'text' })
}

/** The convener's sentences to begin with may lie there before anybody comes. */
function demandMoment(consultation: Consultation, asked: Asked, ctx: Ctx): void {
  const prepares = consultation.status === 'PREP' && asked.seed
  if (!prepares) demandTalking(consultation)
  demandInTime(consultation, ctx.now())
  if ((asked.seed ?? asked.meta) && !isScreener(consultation, ctx))
    throw new AppError('forbidden', "seeds are the convener's", { field: 'seed' })
}

async function roleOf({ seed }: Asked, consultation: Consultation, ctx: Ctx): Promise<SeatRole> {
  const opened = await ballotFor(consultation.id, ctx.actor)
  const ballot = validBallot(consultation, { actor: ctx.actor, ballot: opened })
  if (ballot) return ballot.role
  if (seed) return 'MEMBER'
  throw await noBallot(consultation, ctx)
}

/** Beside her words only if she wants it, and only a name that we know. */
async function nameOf({ named, consultationId }: Asked, { actor }: Ctx): Promise<{ name?: string }> {
  if (!named) return {}
  const name = (await chairOf(consultationId, actor))?.shownName ?? actor.name
  if (!name) throw new AppError('invalid_input', 'no name is known', { field: 'named' })
  return { name }
}

async function demandFew(consultationId: string, { actor }: Ctx): Promise<void> {
  const said = await saidBy(consultationId, actor.id)
  if (said.length >= MOST_OF_ONE) throw new AppError('too_many', 'enough of one person', { field: 'said' })
}

async function written(asked: Asked, consultation: Consultation, ctx: Ctx): Promise<Said> {
  const { consultationId, text, seed, meta, key } = asked
  const { actor, now } = ctx
  demandMoment(consultation, asked, ctx)
  demandShort(asked, ctx)
  const role = await roleOf(asked, consultation, ctx)
  const name = await nameOf(asked, ctx)
  await (seed ? demandRoomLeft(consultationId) : demandFew(consultationId, ctx))
  const { held } = await checkEntry({ personId: actor.id, text })
  return {
    ...{ id: keyedId(actor.id, key), revision: 1, consultationId, text, role, ...name, at: now() },
    authorId: actor.id,
    state: seed && !held ? 'SHOWN' : 'PENDING',
    ...(held && { doubt: true }),
    ...(seed && { seed }),
    ...(meta && { meta }),
  }
}

const add = (said: Said, consultation: Consultation) =>
  addSaid(
    said,
    said.state === 'PENDING' ? [waitingNews(consultation, { actorId: said.authorId, at: said.at })] : [],
  )

/** Something is said: WeChat looks at it at once, then the convener, before anybody else reads it. */
export const say: Handler<'room.say'> = async (asked, ctx) => {
  const consultation = await getConsultation(asked.consultationId)
  const before = await findSaid(keyedId(ctx.actor.id, asked.key))
  if (before && before.consultationId !== consultation.id)
    throw new AppError('conflict', `${before.id} was said in another room`)
  const said = before ?? (await add(await written(asked, consultation, ctx), consultation))
  if (said.state === 'SHOWN' && said.seed) await showOnHead(consultation, said.id)
  return saidView(said, ctx.actor.id)
}
