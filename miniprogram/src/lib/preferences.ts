import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { storage } from './storage'

export type Size = 'standard' | 'elder' | 'xl'
export type Theme = 'auto' | 'light' | 'dark'

type Preferences = {
  /** Undefined until the person chooses: the phone's own font setting decides. */
  size: Size | undefined
  theme: Theme
  /** Whether a single letter does something at the workbench: it may get in the way of a reader or of dictation. */
  singleKeys: boolean
  setSize: (size: Size) => void
  setTheme: (theme: Theme) => void
  setSingleKeys: (on: boolean) => void
}

/** How this person wants to see the program, kept on the device. */
export const usePreferences = create<Preferences>()(
  persist(
    set => ({
      size: undefined,
      theme: 'auto',
      singleKeys: true,
      setSize: size => set({ size }),
      setTheme: theme => set({ theme }),
      setSingleKeys: singleKeys => set({ singleKeys }),
    }),
    { name: 'preferences', storage: createJSONStorage(() => storage) },
  ),
)
