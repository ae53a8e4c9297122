import { addMinutes } from '@shared/domain/calendar/local-day'
import type { LeadHands } from './lead-hand'
import type { LiveLead } from './live-leads-data'
import type { Happening } from './story'
import { townData } from './town-data'

const HOUR = 60
const DAY = 24 * HOUR
const reached = ['REFERRED', 'HANDLING', 'SIGN_OFF', 'ANSWERED'] as const

/** A lead that is on its way today, up to the state in which somebody has to act now. */
export function liveStoryOf(lead: LiveLead, hands: LeadHands, now: string): Happening[] {
  const { id, unit, until, referredDaysAgo, progress: text, done = '' } = lead
  const official = townData.units.find(one => one.id === unit)
  if (!official) throw new Error(`no unit ${unit}`)
  const { clerk, leader } = { clerk: official.clerk.id, leader: official.leader.id }
  const after = (minutes: number) => addMinutes(now, minutes - referredDaysAgo * DAY - 3 * HOUR)
  const refer = { unitId: unit, days: 7 }
  const reply = { resultMeaning: 'DONE', done, nextSteps: [] }
  const comes = (state: (typeof reached)[number]) => reached.indexOf(until) >= reached.indexOf(state)
  const story: (Happening | false)[] = [
    { at: after(-2 * DAY), run: () => hands.raise(lead) },
    { at: after(-1 * DAY), run: () => hands.screen(id, 'lead.accept', { categoryId: lead.category }) },
    { at: after(0), run: () => hands.step(id, ['s02', 'lead.refer'], refer) },
    comes('HANDLING') && { at: after(HOUR), run: () => hands.step(id, [clerk, 'lead.acceptReferral']) },
    text !== undefined && {
      at: after(2 * DAY),
      run: () => hands.step(id, [clerk, 'lead.progress'], { text }),
    },
    comes('SIGN_OFF') && { at: after(3 * DAY), run: () => hands.step(id, [clerk, 'lead.reply'], { reply }) },
    comes('ANSWERED') && { at: after(4 * DAY), run: () => hands.step(id, [leader, 'lead.sign']) },
  ]
  return story.filter(happening => happening !== false)
}
