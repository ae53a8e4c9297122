import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { storage } from './storage'

type Draft = { value: unknown; savedAt: number }
type Drafts = {
  drafts: Record<string, Draft>
  save: (key: string, value: unknown) => void
  drop: (key: string) => void
}

/** What was typed and not yet sent, by place (`lead-new`, `reply.<id>`). Survives a crash. */
export const useDrafts = create<Drafts>()(
  persist(
    set => ({
      drafts: {},
      save: (key, value) =>
        set(({ drafts }) => ({ drafts: { ...drafts, [key]: { value, savedAt: Date.now() } } })),
      drop: key =>
        set(({ drafts }) => ({
          drafts: Object.fromEntries(Object.entries(drafts).filter(([known]) => known !== key)),
        })),
    }),
    { name: 'drafts', storage: createJSONStorage(() => storage) },
  ),
)
