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
const isOffice = (actor: Actor) => hasRole(actor, 'proposalStaff', 'proposalChief')
const gone = (id: string) => new AppError('not_found', `no case ${id}`)

async function caseOf(id: string): Promise<CaseStory> {
  const story = await findCase(id)
  if (!story) throw gone(id)
  return story
}

/** Nominates a talk as an example, or mends its text; what is published is mended by the office alone. */
export const saveCaseStory: Handler<'case.save'> = async (asked, ctx) => {
  const { consultationId, title, background, method, effect } = asked
  const consultation = await getConsultation(consultationId)
  demandLeading(consultation, ctx)
  if (!tellable.includes(consultation.status))
    throw new AppError('wrong_status', 'nothing to tell yet', { field: 'not_published' })
  const before = await findCase(consultationId)
  if (before?.status === 'PUBLISHED') {
    if (!isOffice(ctx.actor)) throw new AppError('forbidden', 'published')
    await demandChecked([title, background, method, effect].join('\n'), consultation, ctx)
  }
  const { hallId, no } = consultation
  const first = { status: 'NOMINATED' as const, nominatedAt: ctx.now() }
  const words = { title, background, method, effect }
  const told = { ...first, ...before, ...words, id: consultationId, hallId, no }
  return before ? saveCase(told) : addCase(told)
}

/** The office has read it and lets everybody read it. */
export const publishCase: Handler<'case.publish'> = async ({ consultationId }, ctx) => {
  const story = await caseOf(consultationId)
  if (story.status === 'PUBLISHED') return story
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
