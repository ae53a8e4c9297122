/** One way in which people see a page. */
export type Mode = {
  name: 'standard' | 'elder' | 'dark' | 'elder-dark' | 'desk'
  width: number
  height: number
  size: 'standard' | 'elder'
  theme: 'light' | 'dark'
}

const phone = { width: 375, height: 812 }

export const modes: readonly [Mode, ...Mode[]] = [
  { name: 'standard', ...phone, size: 'standard', theme: 'light' },
  { name: 'elder', ...phone, size: 'elder', theme: 'light' },
  { name: 'dark', ...phone, size: 'standard', theme: 'dark' },
  { name: 'desk', width: 1280, height: 800, size: 'standard', theme: 'light' },
]

/** Elder letters at night, which no picture shows but an old reader may well choose. */
export const elderDark: Mode = { name: 'elder-dark', ...phone, size: 'elder', theme: 'dark' }
