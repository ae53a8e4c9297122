type Listener = () => void

class Signal {
  aborted = false
  reason: unknown = undefined
  onabort: Listener | null = null
  private listeners: Listener[] = []
  addEventListener(_type: string, listener: Listener) {
    this.listeners.push(listener)
  }
  removeEventListener(_type: string, listener: Listener) {
    this.listeners = this.listeners.filter(known => known !== listener)
  }
  fire(reason: unknown) {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.onabort?.()
    for (const listener of this.listeners) listener()
  }
}

/** WeChat has no AbortController. The build puts this one in its place, and TanStack Query needs no more of it. */
export class AbortController {
  readonly signal = new Signal()
  abort(reason?: unknown) {
    this.signal.fire(reason ?? new Error('aborted'))
  }
}
