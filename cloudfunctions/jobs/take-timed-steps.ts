import { daysBetween } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import { advance } from '@shared/domain/lead/advance'
import { dueOf, type ReminderMoment } from '@shared/domain/lead/due-moments'
import type { Lead } from '@shared/domain/lead/lead'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import { timedMove } from '@shared/domain/lead/timed-move'
import { newsOfReminder } from '@shared/domain/notice/lead-notices'
import { tellingOf } from '@shared/domain/notice/outbox-event'
import { SYSTEM } from '@shared/domain/person/actor'
import type { Settings } from '@shared/domain/settings/settings'
import { saveReminder, saveStep } from '../store/leads'
import { dueMoments, postponeMoment, type DueLead } from '../store/moments'
import { backOff, report } from './back-off'
import { timeBudget } from './time-budget'

type Deps = { now: string; settings: Settings }
const PAGE = 100
/** No lead has more to catch up with than this in one run. */
const MOMENTS = 10

function takeStep(lead: Lead, step: LeadStep, { now, settings }: Deps): Promise<Lead> {
  const move = { by: SYSTEM, at: now, rules: settings, ...timedMove(step, lead, now) }
  return saveStep({ ...advance(lead, step, move), before: lead })
}

async function remind(lead: Lead, { reminder, key }: ReminderMoment, now: string): Promise<Lead> {
  const days = Math.max(1, Math.abs(daysBetween(now, lead.stateDueAt ?? now)))
  const facts = { days, ...(lead.unitId && { unitId: lead.unitId }) }
  const telling = { id: `${lead.id}:${key}`, at: now, actorId: SYSTEM.id, before: lead, facts }
  await saveReminder(lead, tellingOf(lead, { ...telling, news: newsOfReminder(reminder, lead) }))
  return lead
}

/** Does to one lead, in order, everything that time has done by now. */
async function catchUp(lead: Lead, deps: Deps): Promise<number> {
  let taken = 0
  for (let due = dueOf(lead, deps.now); due && taken < MOMENTS; due = dueOf(lead, deps.now)) {
    lead =
      'step' in due
        ? await takeStep(due.lead, due.step, deps)
        : await remind(due.lead, due.reminder, deps.now)
    taken += 1
  }
  return taken
}

/** Somebody's own step that came between is no failure: it has set the lead's next moment. */
const wasFaster = (error: unknown) => error instanceof AppError && error.code === 'conflict'

async function catchUpOrPostpone({ id, lead, tries }: DueLead, deps: Deps): Promise<number> {
  try {
    if (!lead) throw new Error('does not parse')
    return await catchUp(lead, deps)
  } catch (error) {
    if (wasFaster(error)) return 0
    report('take-timed-steps', id, error)
    await postponeMoment(id, backOff(deps.now, tries))
    return 0
  }
}

/** Takes the steps and gives the reminders that time alone brings. One lead that fails holds up no other. */
export async function takeTimedSteps(deps: Deps): Promise<{ taken: number }> {
  let taken = 0
  const hasTime = timeBudget()
  while (hasTime()) {
    const due = await dueMoments(deps.now, PAGE)
    for (const lead of due) taken += await catchUpOrPostpone(lead, deps)
    if (due.length < PAGE) break
  }
  return { taken }
}
