import type { Settings } from '@shared/domain/settings/settings'
import { lastRuns, takeTurn } from '../store/job-runs'
import { nameOf } from './back-off'
import { checkLeads } from './check-leads'
import { checkPhotos } from './check-photos'
import { countAgreement } from './count-agreement'
import { isDue } from './is-due'
import { pushNotices } from './push-notices'
import { remindHalls } from './remind-halls'
import { remindLetters } from './remind-letters'
import { repeatMust } from './repeat-must'
import { sendMatterNews } from './send-matter-news'
import { sendNotices } from './send-notices'
import { sweep } from './sweep'
import { takeConsultationMoments } from './take-consultation-moments'
import { takeCommitmentMoments } from './take-commitment-moments'
import { takeTimedSteps } from './take-timed-steps'

type Deps = { now: string; settings: Settings }
type JobName = keyof Settings['schedules']

/** In this order: what one job brings about, the next one tells in the same minute. */
const jobs: [JobName, (deps: Deps) => Promise<unknown>][] = [
  ['check', ({ now }) => checkPhotos(now)],
  ['check', ({ now, settings }) => checkLeads({ at: now, settings })],
  ['timed', takeTimedSteps],
  ['timed', takeCommitmentMoments],
  ['timed', takeConsultationMoments],
  ['timed', countAgreement],
  ['timed', repeatMust],
  ['timed', ({ now }) => remindHalls(now)],
  ['timed', remindLetters],
  ['tell', sendNotices],
  ['tell', sendMatterNews],
  ['tell', pushNotices],
  ['sweep', ({ now }) => sweep(now)],
]

/** Runs what the settings' schedules ask for now. A job that fails is reported and hinders no other. */
export async function runDueJobs(deps: Deps): Promise<Record<string, unknown>> {
  const { turn, lastAt } = await lastRuns()
  const { schedules } = deps.settings
  const due = (Object.keys(schedules) as JobName[]).filter(name =>
    isDue(schedules[name], lastAt[name], deps.now),
  )
  const marks = Object.fromEntries(due.map(name => [name, deps.now]))
  if (!due.length || !(await takeTurn({ turn, lastAt: { ...lastAt, ...marks } }))) return {}
  const results: Record<string, unknown> = {}
  for (const [name, run] of jobs.filter(([name]) => due.includes(name)))
    try {
      Object.assign(results, await run(deps))
    } catch (error) {
      console.error(JSON.stringify({ job: name, run: run.name, error: nameOf(error) }))
      results[`${name}Failed`] = true
    }
  return results
}
