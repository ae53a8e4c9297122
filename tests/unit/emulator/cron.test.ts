import { readCron } from '../../../emulator/functions/cron'

const at = (text: string) => new Date(text).getTime()

describe('seven fields of cron', () => {
  it.each([
    ['0 */1 * * * * *', '2026-01-01T00:00:30Z', '2026-01-01T00:01:00Z'],
    ['0 30 2 * * * *', '2026-01-01T00:00:00Z', '2026-01-01T18:30:00Z'],
    ['0 0 9 * * 1-5 *', '2026-01-02T02:00:00Z', '2026-01-05T01:00:00Z'],
    ['0 0 0 1 1 * 2028', '2026-01-01T00:00:00Z', '2027-12-31T16:00:00Z'],
  ])('%s comes after %s at %s, in UTC+8', (expression, from, next) => {
    expect(readCron(expression).after(at(from))).toBe(at(next))
  })

  it.each(['* * * * *', '0 0 0 L * * *', '@daily', '0 0 0 ? * * *'])('refuses %s', expression => {
    expect(() => readCron(expression)).toThrow('not a cron of 7 fields')
  })
})
