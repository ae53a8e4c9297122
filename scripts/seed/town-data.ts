import { localDay, momentOf } from '@shared/domain/calendar/local-day'
import type { LeadStatus } from '@shared/domain/lead/lead-status'
import type { Channel, Visibility } from '@shared/domain/lead/lead'
import type { Role } from '@shared/domain/person/role'
import dayjs from 'dayjs'
import town from './town.json'

export type SeedLead = {
  id: string
  no: string
  author: string
  channel: Channel
  date: string
  visibility: Visibility
  text: string
  expected: {
    category: string
    unit: string | null
    outcome: LeadStatus
    claimedBy?: string
    duplicateOf?: string
    reason?: string
    redirect?: string
    contentReason?: string
    question?: string
    /** Whose names, numbers and doors stand in the text: nobody else may read these. */
    mask?: string[]
  }
}
/** The lead as its author lets it be read: what the form offers to put out of sight is out of sight. */
const masked = (lead: SeedLead): SeedLead => ({
  ...lead,
  text: (lead.expected.mask ?? []).reduce((text, secret) => text.replaceAll(secret, '＊＊＊'), lead.text),
})

/** What was talked over: who sat there, what they read, and the dates. */
export type SeedConsultation = {
  id: string
  title: string
  hall: string
  convener: string
  form: string
  dates: {
    callFrom: string
    onlineFrom: string
    onlineTo: string
    session: string
    sessionTime: string
    published: string | null
  }
  seats: Record<'RESIDENT' | 'STAKEHOLDER' | 'MEMBER' | 'EXPERT' | 'UNIT', string[]>
  minimum: Record<'RESIDENT' | 'STAKEHOLDER' | 'MEMBER' | 'EXPERT' | 'UNIT', number>
  studyPack: string[]
  research: { who: string; when: string; where: string; findings: string }
  agreement?: string
  statements: { id: string; text: string }[]
  /** `said`: the sentence that people voted on, of which this became the line. */
  suggestions?: { row: number; text: string; said: string; adopted: boolean; goes?: string }[]
  responsibilities?: {
    row: number
    what: string
    unit: string
    owner?: string
    due: string
    mark: string
    state: string
  }[]
}
type Official = { id: string; name: string; title: string }
type SeedUnit = { id: string; name: string; short: string; officePhone: string } & {
  [place in 'leader' | 'deputy' | 'clerk']: Official
}
type Resident = { id: string; name: string; place: string; phone: string }
type Member = { id: string; name: string; title: string; sector: string; phone: string }
type Staff = Official & { roles: Role[]; town?: string; hall?: string }

/** The fictional city of the tests and of the first start: a copy of the words' own town. */
export const townData = {
  brand: town.brand,
  city: town.area.city,
  towns: town.area.towns,
  halls: town.halls,
  units: town.units as SeedUnit[],
  categories: town.categories,
  residents: town.residents as Resident[],
  members: town.members as Member[],
  staff: town.staff as Staff[],
  supervisors: town.supervisors as Official[],
  leads: (town.leads as SeedLead[]).map(masked),
  experts: town.experts,
  consultations: town.consultations as unknown as SeedConsultation[],
}

/** Moves the town's dates so that its own "today" is ours. Answers the moment of an hour so many days later. */
export function townTime(now: string) {
  const days = dayjs.utc(localDay(now)).diff(dayjs.utc(town.anchor), 'day')
  return (date: string, { plusDays = 0, hour = 9, minute = 0 } = {}) =>
    dayjs
      .utc(
        momentOf(
          dayjs
            .utc(date)
            .add(days + plusDays, 'day')
            .format('YYYY-MM-DD'),
          hour,
        ),
      )
      .add(minute, 'minute')
      .toISOString()
}
export type TownTime = ReturnType<typeof townTime>
