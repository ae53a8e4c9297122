import type { Notice } from '@shared/domain/notice/notice'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { noticesFrom } from './notices'

const notices = () => db.collection('notices')

/** What waits for WeChat and may leave now, oldest first. */
export async function duePushes(now: string, limit: number): Promise<Notice[]> {
  const due = (push: Notice['push']) =>
    notices()
      .where({ push, pushAt: _.lte(now) })
      .orderBy('pushAt', 'asc')
      .limit(limit)
      .get()
  const [waiting, later] = await Promise.all([due('WAITING'), due('LATER')])
  const { notices: found, unreadable } = noticesFrom([...(waiting.data as []), ...(later.data as [])])
  await endPushes(unreadable, { push: 'FAILED', pushError: 'unreadable' })
  return found.slice(0, limit)
}

/** True for the one caller that may now send it: from here on an unknown outcome is never tried again. */
export async function markSending({ id, push, pushTries }: Notice, now: string): Promise<boolean> {
  const { updated } = await notices()
    .where({ _id: id, push, pushTries })
    .update({ push: 'SENDING', pushAt: now, pushTries: pushTries + 1 })
  return updated === 1
}

type Outcome = { push: Notice['push']; pushAt?: string; pushError?: string }

/** Writes what became of a push that this very caller marked. */
export async function savePush(id: string, { push, pushAt, pushError }: Outcome): Promise<void> {
  await notices()
    .where({ _id: id, push: 'SENDING' })
    .update({
      push,
      pushAt: pushAt ?? _.remove(),
      pushError: pushError ?? _.remove(),
    })
}

/** Pushes that will not leave at all: nobody gave a credit, the matter was withdrawn, the template is stopped. */
export async function endPushes(ids: readonly string[], outcome: Outcome): Promise<void> {
  if (!ids.length) return
  const { push, pushError } = outcome
  await notices()
    .where({ _id: _.in([...ids]), push: _.in(['WAITING', 'LATER']) })
    .update({ push, pushAt: _.remove(), ...(pushError && { pushError }) })
}

const Trouble = z.object({ _id: z.string(), at: z.string(), pushError: z._default(z.string(), '') })

async function troubles(where: object): Promise<z.infer<typeof Trouble>[]> {
  const { data } = await notices().where(where).orderBy('pushAt', 'desc').limit(100).get()
  return z.array(Trouble).parse(data)
}

/** Still SENDING long after the function that sent it has ended: nobody knows whether WeChat took it. */
export const unknownPushes = (before: string) => troubles({ push: 'SENDING', pushAt: _.lt(before) })

export const failedPushes = () => troubles({ push: 'FAILED' })
