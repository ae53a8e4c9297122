import type { Parsed } from '@shared/contract'
import type { Role } from '@shared/domain/person/role'
import { getConsultation } from '../../store/consultations'
import { listExperts } from '../../store/experts'
import { listByRoles } from '../../store/people-by-role'
import type { Ctx, Handler } from '../context'
import { demandPreparer } from './demand-preparer'
import { whoRaisedIt } from './who-raised-it'

/** People of the roster who may be asked for a seat, to convene, or who may be an expert of the directory. */
export const rolesFor: Record<
  'CONVENER' | 'MEMBER' | 'ELDER' | 'STAKEHOLDER' | 'RESIDENT' | 'ACCOUNT',
  readonly Role[]
> = {
  CONVENER: ['member', 'convener'],
  MEMBER: ['member'],
  ELDER: ['member', 'stationHelper', 'convener'],
  STAKEHOLDER: ['member', 'stationHelper', 'convener'],
  RESIDENT: [],
  ACCOUNT: ['member', 'stationHelper', 'convener'],
}

type Asked = Parsed<'convene.candidates'>
const raised: readonly Asked['for'][] = ['RESIDENT', 'STAKEHOLDER', 'ELDER']

/** Who brought the matter, for who prepares this very room. */
async function raisersFor({ for: role, consultationId }: Asked, ctx: Ctx) {
  if (consultationId === undefined || !raised.includes(role)) return []
  const consultation = await getConsultation(consultationId)
  demandPreparer(consultation, ctx)
  return (await whoRaisedIt(consultation)).map(({ id, kind, about }) => ({ id, kind, name: about }))
}

async function expertsToAsk() {
  const experts = (await listExperts()).filter(({ consentOn }) => consentOn !== undefined)
  return experts.map(({ id, name, field, title }) => ({
    ...{ id, name, kind: 'expert' as const },
    about: [field, title].filter(Boolean).join('，'),
  }))
}

/** Who may be asked: who brought the matter, people of the roster who act for no unit, or experts who agreed to be asked. */
export const listCandidates: Handler<'convene.candidates'> = async (asked, ctx) => {
  if (asked.for === 'EXPERT') return { rows: await expertsToAsk() }
  const roles = rolesFor[asked.for]
  const [raisers, people] = await Promise.all([
    raisersFor(asked, ctx),
    roles.length ? listByRoles(roles) : [],
  ])
  const named = people.map(({ id, name, title }) => ({
    ...{ id, name, kind: 'person' as const },
    ...(title !== undefined && { about: title }),
  }))
  return { rows: [...raisers, ...named] }
}
