import type { Parsed } from '@shared/contract'
import type { CaseStory } from '@shared/domain/consultation/case-story'
import type { ConsultationStatus } from '@shared/domain/consultation/consultation-status'
import { AppError } from '@shared/domain/errors'
import { hasRole, type Actor } from '@shared/domain/person/actor'
import { getConsultation } from '../../store/consultations'
import { addCase, dropCase, findCase, listCases, saveCase } from '../../store/cases'
import type { Handler } from '../context'
import { demandChecked } from './demand-checked'
import { demandLeading, leadsRoom } from './leads-room'

const tellable: readonly ConsultationStatus[] = ['PUBLISHED', 'TRACKING', 'EVALUATED', 'CLOSED']
const texts = ['title', 'background', 'method', 'effect'] as const
const isOffice = (actor: Actor) => hasRole(actor, 'proposalStaff', 'proposalChief')
const gone = (id: string) => new AppError('not_found', `no case ${id}`)

async function caseOf(id: string): Promise<CaseStory> {
  const story = await findCase(id)
  if (!story) throw gone(id)
  return story
}

/** What she began from is no more what there is; unless it was this very text that came before. */
function isSaved(asked: Parsed<'case.save'>, before: CaseStory | undefined): boolean {
  if ((before?.revision ?? 0) === asked.revision) return false
  const isHers = before?.revision === asked.revision + 1
  if (isHers && texts.every(name => before[name] === asked[name])) return true
  throw new AppError('conflict', `case ${asked.consultationId}: seen ${asked.revision}`)
}

/** Nominates a talk as an example, or mends its text; what is published is mended by the office alone. */
export const saveCaseStory: Handler<'case.save'> = async (asked, ctx) => {
  const { consultationId, title, background, method, effect } = asked
  const consultation = await getConsultation(consultationId)
  demandLeading(consultation, ctx)
  if (!tellable.includes(consultation.status))
    throw new AppError('wrong_status', 'nothing to tell yet', { field: 'not_published' })
  const before = await findCase(consultationId)
  if (isSaved(asked, before)) return before!
  if (before?.status === 'PUBLISHED') {
    if (!isOffice(ctx.actor)) throw new AppError('forbidden', 'published')
    await demandChecked([title, background, method, effect].join('\n'), consultation, ctx)
  }
  const { hallId, no } = consultation
  const first = { status: 'NOMINATED' as const, nominatedAt: ctx.now() }
  const words = { title, background, method, effect }
  const told = { revision: 1, ...first, ...before, ...words, id: consultationId, hallId, no }
  if (before) return saveCase(told)
  const made = await addCase(told)
  isSaved(asked, made) // somebody else nominated it this very moment
  return made
}

/** The office has read it and lets everybody read it. */
export const publishCase: Handler<'case.publish'> = async ({ consultationId, revision }, ctx) => {
  const story = await caseOf(consultationId)
  if (story.status === 'PUBLISHED') return story
  if (story.revision !== revision) throw new AppError('conflict', `case ${consultationId}: seen ${revision}`)
  const { title, background, method, effect } = story
  const words = [title, background, method, effect].join('\n')
  await demandChecked(words, await getConsultation(consultationId), ctx)
  return saveCase({ ...story, status: 'PUBLISHED', publishedAt: ctx.now() })
}

export const withdrawCase: Handler<'case.withdraw'> = async ({ consultationId }) => {
  await dropCase(consultationId)
  return { done: true }
}

/** What is only nominated is for those who work on it. */
export const showCase: Handler<'case.get'> = async ({ consultationId }, ctx) => {
  const story = await caseOf(consultationId)
  if (story.status !== 'PUBLISHED' && !leadsRoom(await getConsultation(consultationId), ctx))
    throw gone(consultationId)
  return story
}

export const findCases: Handler<'case.list'> = async ({ nominated, cursor }, { actor }) => {
  if (nominated && !isOffice(actor)) throw new AppError('forbidden', 'nominated ones are for the office')
  return listCases(nominated ? 'NOMINATED' : 'PUBLISHED', cursor)
}
