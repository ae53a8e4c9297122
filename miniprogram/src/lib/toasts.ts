import { create } from 'zustand'

type ToastAct = { label: string; onTap: () => void }
export type ToastMessage = { text: string; bad: boolean; act?: ToastAct | undefined; until: number }

export const useToast = create<{ message: ToastMessage | undefined }>(() => ({ message: undefined }))
let timer: ReturnType<typeof setTimeout> | undefined

/** One line that goes by itself: 6 seconds, 10 with something to undo. Never for what a person must act upon. */
export function toast(text: string, { bad = false, act }: { bad?: boolean; act?: ToastAct } = {}) {
  const stay = act ? 10_000 : 6000
  clearTimeout(timer)
  useToast.setState({ message: { text, bad, act, until: Date.now() + stay } })
  timer = setTimeout(hideToast, stay)
}

export function hideToast() {
  clearTimeout(timer)
  useToast.setState({ message: undefined })
}
