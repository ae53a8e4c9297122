import { AppError } from '@shared/domain/errors'
import { goesLater } from './goes-later'
import { isOnline, onNetworkChange } from './network'
import type { Unsent } from './unsent'
import { changeUnsent, dropUnsent, useUnsent } from './unsent'

/** Sends one thing; throws an AppError. `keep` stores what is already done, so that a second try resumes there. */
export type UnsentSender = (payload: unknown, keep: (payload: unknown) => void, key: string) => Promise<void>

const senders = new Map<string, UnsentSender>()
/** How long it waits before it tries again by itself while there is a network: a weak one tells nobody that it is better. */
const pauses = [5_000, 15_000, 60_000, 300_000]
let pauseAt = 0
let timer: ReturnType<typeof setTimeout> | undefined
let under: Promise<void> | undefined

/** Says who sends things of a kind; a feature does so once, when its file is loaded. */
export function sendsUnsent(kind: string, sender: UnsentSender) {
  senders.set(kind, sender)
}

/** Sends all that waits, one after the other; a second call while it does so is the first one. */
export function sendUnsent(): Promise<void> {
  under ??= Promise.resolve()
    .then(sendAll)
    .finally(() => {
      under = undefined
      plan()
    })
  return under
}

/** Tries again whenever the network comes back, and now and then while there is one. Once, when the program starts. */
export function startUnsent() {
  useUnsent.subscribe(plan)
  onNetworkChange(online => {
    if (!online) return
    pauseAt = 0
    void sendUnsent()
  })
}

const nextOf = (tried: ReadonlySet<string>) =>
  isOnline()
    ? useUnsent
        .getState()
        .items.find(({ key, kind, state }) => state === 'waiting' && senders.has(kind) && !tried.has(key))
    : undefined

function plan() {
  if (under || timer || !nextOf(new Set())) return
  timer = setTimeout(() => {
    timer = undefined
    pauseAt = Math.min(pauseAt + 1, pauses.length - 1)
    void sendUnsent()
  }, pauses[pauseAt])
}

async function sendAll() {
  clearTimeout(timer)
  timer = undefined
  const tried = new Set<string>()
  for (let item = nextOf(tried); item; item = nextOf(tried)) {
    tried.add(item.key)
    await sendOne(item)
  }
}

/** It may have been written anew meanwhile, under the same key: then the new one still waits. */
const isUnder = (key: string) =>
  useUnsent.getState().items.some(one => one.key === key && one.state === 'sending')

async function sendOne({ key, kind, payload }: Unsent) {
  changeUnsent(key, { state: 'sending', error: undefined })
  try {
    await senders.get(kind)?.(payload, done => changeUnsent(key, { payload: done }), key)
    if (isUnder(key)) dropUnsent(key)
    pauseAt = 0
  } catch (cause) {
    if (!isUnder(key)) return
    const { code, field } = cause instanceof AppError ? cause : new AppError('offline')
    const waits = (goesLater(code) || code === 'too_many') && field !== 'history' // a history that is full stays full
    changeUnsent(key, { state: waits ? 'waiting' : 'refused', error: { code, field } })
  }
}
