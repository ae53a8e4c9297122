import { creditId, creditsNeeded } from '@shared/domain/notice/credit'
import type { Notice } from '@shared/domain/notice/notice'
import { noticeWords } from '@shared/words/notice-words'
import { stoppedTemplates } from '../store/broken-templates'
import { creditsLeft } from '../store/credits'
import { openidsOf } from '../store/identities'
import { withdrawnAmong } from '../store/lead-states'
import { duePushes, endPushes } from '../store/pushes'
import { townNow } from '../store/town'
import { timeBudget } from './time-budget'
import { pushNotice, type Push, type PushDeps } from './push-notice'

type Deps = Omit<PushDeps, 'names' | 'openids'>
const PAGE = 100
/** So many people are sent to at once; one person gets one message after the other (43108). */
const AT_ONCE = 8

function pushOf(notice: Notice, { templates }: Deps['settings']): Push | undefined {
  const template = noticeWords[notice.kind].wechat?.template
  const templateId = template && templates[template]
  return template && templateId ? { notice, template, templateId } : undefined
}

/** Takes a credit for each push from what is left; what finds none stays in the inbox alone. */
function withCredit(pushes: readonly Push[], left: Map<string, number>) {
  return pushes.filter(({ notice, template }) => {
    const id = creditId(notice.to, template)
    const credits = left.get(id) ?? 0
    if (credits < creditsNeeded(notice.kind, template)) return false
    left.set(id, credits - 1)
    return true
  })
}

const ids = (pushes: readonly Push[]) => pushes.map(({ notice }) => notice.id)

/** What of this page may be sent; the rest is ended, each with its reason. */
async function sendable(page: readonly Notice[], { now, settings }: Deps): Promise<Push[]> {
  const withTemplate = page.flatMap(notice => pushOf(notice, settings) ?? [])
  const stopped = await stoppedTemplates([...new Set(withTemplate.map(({ templateId }) => templateId))], now)
  const withdrawn = await withdrawnAmong(page.flatMap(({ leadId }) => leadId ?? []))
  const alive = withTemplate.filter(({ notice }) => !withdrawn.has(notice.leadId ?? ''))
  const working = alive.filter(({ templateId }) => !stopped.has(templateId))
  const left = await creditsLeft(working.map(({ notice, template }) => creditId(notice.to, template)))
  const ready = withCredit(working, left)
  const gone = page.filter(({ id }) => !ids(alive).includes(id)).map(({ id }) => id)
  await endPushes(gone, { push: 'NONE' })
  await endPushes(ids(alive.filter(push => !working.includes(push))), {
    push: 'FAILED',
    pushError: 'stopped',
  })
  await endPushes(ids(working.filter(push => !ready.includes(push))), { push: 'NO_CREDIT' })
  return ready
}

/** One person's messages one after the other, several persons at once. */
async function sendAll(pushes: readonly Push[], deps: PushDeps): Promise<void> {
  const people = [...new Set(pushes.map(({ notice }) => notice.to))]
  const lanes = people.map(to => pushes.filter(({ notice }) => notice.to === to))
  const worker = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift())
      for (const push of lane) await pushNotice(push, deps)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** Hands to WeChat what waits for it, for everybody who gave a credit. */
export async function pushNotices(deps: Deps): Promise<{ pushed: number }> {
  const { units, places } = await townNow()
  const names = { units, places, letters: deps.settings.letters }
  let pushed = 0
  const hasTime = timeBudget()
  while (hasTime()) {
    const page = await duePushes(deps.now, PAGE)
    if (!page.length) break
    const ready = await sendable(page, deps)
    const openids = await openidsOf(ready.map(({ notice }) => notice.to))
    await sendAll(ready, { ...deps, names, openids })
    pushed += ready.length
  }
  return { pushed }
}
