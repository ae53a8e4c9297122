import { daysBetween } from '@shared/domain/calendar/local-day'
import { advanceCommitment } from '@shared/domain/commitment/advance-commitment'
import type { Commitment } from '@shared/domain/commitment/commitment'
import { nextCommitmentMoment, type CommitmentMoment } from '@shared/domain/commitment/commitment-moments'
import { newsOfCommitment, newsOfCommitmentMoment } from '@shared/domain/commitment/commitment-news'
import { AppError } from '@shared/domain/errors'
import { SYSTEM } from '@shared/domain/person/actor'
import type { Settings } from '@shared/domain/settings/settings'
import { dueCommitments, postponeCommitment, saveCommitment } from '../store/commitments'
import { backOff, report } from './back-off'
import { timeBudget } from './time-budget'

type Deps = { now: string; settings: Settings }
const PAGE = 100
const MOMENTS = 10

/** A reminder is a mark and its news; the look-back also opens the question. The revision moves, as the record did. */
function reminded(before: Commitment, moment: Extract<CommitmentMoment, { reminder: string }>, deps: Deps) {
  const { lookBackMonths } = deps.settings.consultation
  const days = Math.max(1, daysBetween(deps.now, `${before.due}T12:00:00.000Z`))
  const commitment: Commitment = {
    ...before,
    revision: before.revision + 1,
    remindersSent: [...before.remindersSent, moment.key],
    ...(moment.reminder === 'lookBack' && { lookBackOpen: true as const }),
  }
  const telling = newsOfCommitmentMoment(commitment, moment, { at: deps.now, days, months: lookBackMonths })
  return { commitment, telling }
}

function stepped(before: Commitment, moment: Extract<CommitmentMoment, { step: string }>, { now }: Deps) {
  const { commitment, event } = advanceCommitment(before, moment.step, { by: SYSTEM, at: now })
  return { commitment, telling: newsOfCommitment(commitment, event) }
}

async function catchUp(commitment: Commitment, deps: Deps): Promise<number> {
  const rules = deps.settings.consultation
  let taken = 0
  for (; taken < MOMENTS; taken++) {
    const moment = nextCommitmentMoment(commitment, rules)
    if (!moment || moment.at > deps.now) break
    const next = 'step' in moment ? stepped(commitment, moment, deps) : reminded(commitment, moment, deps)
    commitment = await saveCommitment(next.commitment, commitment, { rules, telling: next.telling })
  }
  return taken
}

const wasFaster = (error: unknown) => error instanceof AppError && error.code === 'conflict'

/** Takes the steps and gives the reminders that time alone brings to what was promised. One that fails holds up no other. */
export async function takeCommitmentMoments(deps: Deps): Promise<{ takenOfCommitments: number }> {
  let taken = 0
  const hasTime = timeBudget()
  while (hasTime()) {
    const due = await dueCommitments(deps.now, PAGE)
    for (const { id, commitment } of due)
      try {
        if (!commitment) throw new Error('does not parse')
        taken += await catchUp(commitment, deps)
      } catch (error) {
        if (wasFaster(error)) continue
        report('take-commitment-moments', id, error)
        await postponeCommitment(id, backOff(deps.now, 1))
      }
    if (due.length < PAGE) break
  }
  return { takenOfCommitments: taken }
}
