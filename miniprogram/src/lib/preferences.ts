import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { storage } from './storage'

export type Size = 'standard' | 'elder' | 'xl'
export type Theme = 'auto' | 'light' | 'dark'

type Preferences = {
  /** Undefined until the person chooses: the phone's own font setting decides. */
  size: Size | undefined
  theme: Theme
  setSize: (size: Size) => void
  setTheme: (theme: Theme) => void
}

/** How this person wants to see the program, kept on the device. */
export const usePreferences = create<Preferences>()(
  persist(
    set => ({
      size: undefined,
      theme: 'auto',
      setSize: size => set({ size }),
      setTheme: theme => set({ theme }),
    }),
    { name: 'preferences', storage: createJSONStorage(() => storage) },
  ),
)
