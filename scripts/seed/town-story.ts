import { confirmWords, replies, referWords, titles } from './lead-words-data'
import type { LeadHands } from './lead-hand'
import type { Happening } from './story'
import { townData, type SeedLead, type TownTime } from './town-data'

type Told = { lead: SeedLead; place: number; hands: LeadHands; time: TownTime; ago: (days: number) => string }
type Part = [at: string, run: () => Promise<unknown>]

const people = (unit: string | null) => {
  const found = townData.units.find(({ id }) => id === unit)
  if (!found) throw new Error(`no unit ${unit}`)
  return { clerk: found.clerk.id, leader: found.leader.id }
}

/** The first days of every lead: raised by its author, looked at by the desk of its town. */
function firstDays({ lead, place, hands, time, ago }: Told): Part[] {
  const { id, date, expected } = lead
  const { category, outcome, reason = '', redirect = '', question = '', duplicateOf } = expected
  const desk = (plusDays: number) => time(date, { plusDays, hour: 10, minute: place % 60 })
  const screened: Partial<Record<typeof outcome, Part[]>> = {
    SCREENING: [],
    NEEDS_INFO: [[ago(5), () => hands.screen(id, 'lead.ask', { question })]],
    MERGED_INTO: [[desk(2), () => hands.screen(id, 'lead.merge', { intoId: hands.idOf(duplicateOf ?? '') })]],
    REDIRECTED: [[desk(2), () => hands.screen(id, 'lead.redirect', { channel: redirect })]],
    DECLINED: [[desk(2), () => hands.screen(id, 'lead.decline', { reasonCode: reason })]],
    REJECTED_CONTENT: rejected(lead, hands, desk(1)),
  }
  const title = titles[id] && { title: titles[id] }
  const accepted: Part[] = [
    [desk(2), () => hands.screen(id, 'lead.accept', { categoryId: category, ...title })],
  ]
  const raised: Part = [time(date, { hour: 8, minute: place % 60 }), () => hands.raise({ ...lead, category })]
  return [raised, ...(screened[outcome] ?? accepted)]
}

/** What the machine did not refuse by itself a person refuses. */
const rejected = ({ id, expected }: SeedLead, hands: LeadHands, at: string): Part[] => [
  [
    at,
    async () => {
      const { status } = await hands.leadOf(id)
      const reasonCode = expected.contentReason
      if (status === 'HELD') await hands.screen(id, 'lead.rejectHeld', { reasonCode })
    },
  ],
]

/** A unit handles it, its leader signs; its author confirms, or the silence of fifteen days does. */
function handled({ lead, hands, time }: Told): Part[] {
  const { id, date, author, expected } = lead
  const { clerk, leader } = people(expected.unit)
  const { progress = '', done = '' } = replies[id] ?? {}
  const at = (plusDays: number, hour: number) => time(date, { plusDays, hour })
  const reply = { resultMeaning: 'DONE', done, nextSteps: [] }
  const text = confirmWords[id]
  const office = ['s02', 'lead.refer'] as const
  return [
    [at(3, 11), () => hands.step(id, office, { unitId: expected.unit, days: 15, text: referWords })],
    [at(3, 16), () => hands.step(id, [clerk, 'lead.acceptReferral'])],
    [at(6, 15), () => hands.step(id, [clerk, 'lead.progress'], { text: progress })],
    [at(9, 10), () => hands.step(id, [clerk, 'lead.reply'], { reply })],
    [at(10, 9), () => hands.step(id, [leader, 'lead.sign'])],
    ...(text ? [[at(12, 19), () => hands.step(id, [author, 'lead.confirm'], { text })] satisfies Part] : []),
  ]
}

/** A member took it; one that still is with her was taken lately, or its sixty days would be over. */
function claimed({ lead, place, hands, time, ago }: Told, isLate: boolean): Part[] {
  const { id, date, expected } = lead
  const early = time(date, { plusDays: 4, hour: 20 })
  const late = ago(6 + (place % 5) * 8)
  const at = isLate && late > early ? late : early
  return [[at, () => hands.step(id, [expected.claimedBy ?? '', 'lead.claim'])]]
}

/** Ends of roads that are not built yet are written as finished history. */
function ended({ lead, hands, time }: Told): Part[] {
  const { id, date, expected } = lead
  return [[time(date, { plusDays: 20, hour: 17 }), () => hands.end(id, expected.outcome)]]
}

const further: Partial<Record<SeedLead['expected']['outcome'], (told: Told) => Part[]>> = {
  SOLVED_DIRECT: handled,
  CLOSED: handled,
  CLAIMED: told => claimed(told, true),
  BECAME_PROPOSAL: told => [...claimed(told, false), ...ended(told)],
  BECAME_OPINION: ended,
  IN_CONSULTATION: ended,
}

/** Neighbours who met the same thing, or want to know how it ends. */
function neighbours({ lead, place, hands, time }: Told): Part[] {
  const { id, date, author, visibility, expected } = lead
  if (visibility === 'UNIT_ONLY' || !['OPEN', 'CLAIMED'].includes(expected.outcome)) return []
  const others = townData.residents.filter(one => one.id !== author)
  const some = others.filter((_one, n) => (n + place) % 7 === 0).slice(0, 1 + (place % 4))
  return some.map(({ id: who }, n): Part => [
    time(date, { plusDays: 3, hour: 18, minute: n }),
    () => hands.follow(id, who, n % 2 ? 'FOLLOW' : 'MET'),
  ])
}

/** All that happened to one lead of the town until its today. */
export function storyOf(told: Told): Happening[] {
  const parts = [
    ...firstDays(told),
    ...neighbours(told),
    ...(further[told.lead.expected.outcome]?.(told) ?? []),
  ]
  return parts.map(([at, run]) => ({ at, run }))
}
