import { AppError } from '@shared/domain/errors'
import type { Settings } from '@shared/domain/settings/settings'
import { runDueJobs } from '../../jobs/run-due-jobs'
import { takeMediaVerdict } from '../../jobs/take-media-verdict'
import { answer } from '../../server/answer'
import { callerOf, requestIdOf, type FunctionContext } from '../../server/caller-of'
import { settingsNow } from '../../store/settings'

type Deps = { now: string; settings: Settings }

/** What may start the jobs: the platform's timer, and WeChat's event after it looked at a picture. */
const sources: Readonly<Record<string, (event: unknown, deps: Deps) => Promise<unknown>>> = {
  timer: (_event, deps) => runDueJobs(deps),
  wx: (event, { now, settings }) => takeMediaVerdict(event, { at: now, settings }),
}

/**
 * Cloud function `jobs`. Anybody can send an event that looks like the timer's, so only the context counts, which
 * the platform fills. A worker that served the timer may keep its TRIGGER_SRC: an identity refuses the call all the
 * same.
 */
export const main = (event: unknown, context?: FunctionContext) =>
  answer(requestIdOf(context), async () => {
    const { TRIGGER_SRC = '', WX_OPENID } = callerOf(context)
    const run = Object.hasOwn(sources, TRIGGER_SRC) ? sources[TRIGGER_SRC] : undefined
    if (!run || WX_OPENID) throw new AppError('forbidden', 'jobs are for the platform')
    return (await run(event, { now: new Date().toISOString(), settings: await settingsNow() })) ?? {}
  })
