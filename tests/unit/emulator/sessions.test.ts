import { createSessions } from '../../../emulator/desk/sessions'

const HALF_A_DAY = 12 * 3600_000

/** Sessions ask the clock for nothing but the machine's own time. */
function desk() {
  let now = 0
  const sessions = createSessions({ machineNow: () => now } as Parameters<typeof createSessions>[0])
  return { sessions, wait: (ms: number) => void (now += ms) }
}

it('a token that is half a day old', () => {
  const { sessions, wait } = desk()
  const token = sessions.open('wang')
  wait(HALF_A_DAY - 1)
  expect(sessions.personOf(`Bearer ${token}`)).toBe('wang')
  wait(1)
  expect(sessions.personOf(`Bearer ${token}`)).toBeUndefined()
})

it('a token is random: two of one person differ, and neither tells whose it is', () => {
  const { sessions } = desk()
  const tokens = [sessions.open('wang'), sessions.open('wang')]
  expect(new Set(tokens).size).toBe(2)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{32}$/)
})
