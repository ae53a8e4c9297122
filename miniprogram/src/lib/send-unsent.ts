import { AppError } from '@shared/domain/errors'
import { isOnline, onNetworkChange } from './network'
import type { Unsent } from './unsent'
import { changeUnsent, dropUnsent, useUnsent } from './unsent'

/** Sends one thing; throws an AppError. `keep` stores what is already done, so that a second try resumes there. */
export type UnsentSender = (payload: unknown, keep: (payload: unknown) => void, key: string) => Promise<void>

const senders = new Map<string, UnsentSender>()
const later = new Set(['offline', 'timeout', 'server_busy', 'too_many'])
let under = Promise.resolve()

/** Says who sends things of a kind; a feature does so once, when its file is loaded. */
export function sendsUnsent(kind: string, sender: UnsentSender) {
  senders.set(kind, sender)
}

/** Sends all that waits, one after the other; a second call waits for the first one. */
export function sendUnsent(): Promise<void> {
  under = under.then(sendAll)
  return under
}

/** Tries again whenever the network comes back. Once, when the program starts. */
export function startUnsent() {
  onNetworkChange(online => {
    if (online) void sendUnsent()
  })
}

async function sendAll() {
  for (const { key } of useUnsent.getState().items) {
    const item = useUnsent.getState().items.find(one => one.key === key)
    if (isOnline() && item?.state === 'waiting') await sendOne(item)
  }
}

async function sendOne({ key, kind, payload }: Unsent) {
  const sender = senders.get(kind)
  if (!sender) return
  changeUnsent(key, { state: 'sending', error: undefined })
  try {
    await sender(payload, done => changeUnsent(key, { payload: done }), key)
    dropUnsent(key)
  } catch (cause) {
    const { code, field } = cause instanceof AppError ? cause : new AppError('offline')
    const waits = later.has(code) && field !== 'history' // a history that is full stays full
    changeUnsent(key, { state: waits ? 'waiting' : 'refused', error: { code, field } })
  }
}
