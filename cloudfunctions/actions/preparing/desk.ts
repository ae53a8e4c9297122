import { consultationSteps } from '@shared/domain/consultation/advance-consultation'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationRelations, levelOf } from '@shared/domain/consultation/consultation-relation'
import { consultationSummary } from '@shared/domain/consultation/consultation-view'
import type { Role } from '@shared/domain/person/role'
import { liveConsultations } from '../../store/consultation-lists'
import { listExperts } from '../../store/experts'
import { listByRoles } from '../../store/people-by-role'
import type { Ctx, Handler } from '../context'

/** Mine to act in: my town's or my own, or on my level of the chain. */
function concerns(consultation: Consultation, { actor, settings }: Ctx): boolean {
  const standing = { actor, consultation, chain: settings.consultation.approval }
  const { staff, convener, approver } = consultationRelations
  const decides = consultation.status === 'TOPIC_REVIEW' && approver(standing)
  return Boolean(staff(standing) ?? convener(standing) ?? (decides || undefined))
}

/** The desk of the office, of conveners and of those who approve: what is under way and what each may do. */
export const showDesk: Handler<'convene.desk'> = async (_input, ctx) => {
  const chain = ctx.settings.consultation.approval
  const mine = (await liveConsultations()).filter(consultation => concerns(consultation, ctx))
  return {
    rows: mine.map(consultation => {
      const level = consultation.status === 'TOPIC_REVIEW' ? levelOf(consultation, chain)?.name : undefined
      const may = consultationSteps(consultation, { by: ctx.actor, chain })
      return { ...consultationSummary(consultation), may, ...(level !== undefined && { level }) }
    }),
  }
}

const rolesFor: Record<'CONVENER' | 'MEMBER' | 'ELDER' | 'STAKEHOLDER', readonly Role[]> = {
  CONVENER: ['member', 'convener'],
  MEMBER: ['member'],
  ELDER: ['member', 'stationHelper', 'convener'],
  STAKEHOLDER: ['member', 'stationHelper', 'convener'],
}

/** Who may be asked: people of the roster who act for no unit, or experts who agreed to be asked. */
export const listCandidates: Handler<'convene.candidates'> = async ({ for: asked }) => {
  if (asked === 'EXPERT') {
    const experts = (await listExperts()).filter(({ consentOn }) => consentOn !== undefined)
    return {
      rows: experts.map(({ id, name, field, title }) => ({
        ...{ id, name, kind: 'expert' as const },
        about: [field, title].filter(Boolean).join('，'),
      })),
    }
  }
  const people = await listByRoles(rolesFor[asked])
  return {
    rows: people.map(({ id, name, title }) => ({
      ...{ id, name, kind: 'person' as const },
      ...(title !== undefined && { about: title }),
    })),
  }
}
