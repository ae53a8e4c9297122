import { windowsTaken } from '@shared/domain/session/here-code'
import type { Live } from '@shared/domain/session/live'
import { pollViews } from '@shared/domain/session/live-view'
import { steerLive } from '@shared/domain/session/steer-live'
import { averagesOf, isLow } from '@shared/domain/consultation/evaluate'
import { hereCode, isHereCode } from '../../../cloudfunctions/store/here-code'

const at = '2026-03-20T01:00:00.000Z'
const live: Live = { id: 'c1', rev: 3, asked: [], polls: [], counts: {}, notes: [], keys: [] }
const now = { id: 'n1', at, key: 'tap-1' }
const open = { kind: 'OPEN_POLL' as const, text: '试行吗', options: ['赞成', '反对'] }

beforeAll(() => {
  process.env.MINYI_INDEX_KEY = Buffer.alloc(32, 'b').toString('base64')
})

it('has one poll at a time', () => {
  const opened = steerLive(live, open, now)
  expect(opened).toMatchObject({ rev: 4, keys: ['tap-1'], polls: [{ id: 'n1', openedAt: at }] })
  expect(() => steerLive(opened, open, { ...now, key: 'tap-2' })).toThrow('poll_open')
  const closed = steerLive(opened, { kind: 'CLOSE_POLL' }, { ...now, key: 'tap-3' })
  expect(closed.polls).toMatchObject([{ closedAt: at }])
  expect(() => steerLive(closed, { kind: 'CLOSE_POLL' }, now)).toThrow('no_poll')
})

it('gives a question its minutes, and takes it away', () => {
  const asked = steerLive(live, { kind: 'ASK', text: '绿灯多长', minutes: 10 }, now)
  expect(asked.question).toEqual({ id: 'n1', text: '绿灯多长', until: '2026-03-20T01:10:00.000Z' })
  expect(steerLive(asked, { kind: 'CLEAR' }, now).question).toBeUndefined()
})

it('tells of an open poll only how many voted, and of a closed one how, if three did', () => {
  const opened = steerLive(live, open, now)
  const closed = steerLive(opened, { kind: 'CLOSE_POLL' }, { ...now, key: 'tap-2' })
  const [asked] = pollViews(opened, { voted: 7, mine: { n1: 1 } })
  expect(asked).toMatchObject({ votes: 7, mine: 1 })
  expect(asked).not.toHaveProperty('counts')
  const came = (counts: number[]) =>
    pollViews({ ...closed, counts: { n1: counts } }, { voted: 0, mine: {} })[0]
  expect(came([2, 1])).toMatchObject({ counts: [2, 1], votes: 3 })
  expect(came([1, 1])).not.toHaveProperty('counts')
  expect(came([1, 1])?.votes).toBe(2)
  expect(came([0, 0])?.votes).toBe(0)
})

it('changes the code every half minute, takes the one before, and no other room’s', () => {
  const [window = 0, before = 0] = windowsTaken(at)
  expect(window - before).toBe(1)
  const codes = [window, before, before - 1].map(one => hereCode('c1', one))
  expect(new Set(codes).size).toBe(3)
  expect(codes.map(code => isHereCode('c1', code, at))).toEqual([true, true, false])
  expect(isHereCode('c2', hereCode('c1', window), at)).toBe(false)
})

it('gives averages from three voices on, and says what is low', () => {
  const scores = { represent: 4, thorough: 3, effect: 2 }
  expect(averagesOf([scores, scores])).toBeUndefined()
  expect(averagesOf([scores, scores, { ...scores, represent: 5 }])).toEqual({
    ...{ represent: 4.3, thorough: 3, effect: 2 },
  })
  expect(isLow({ voices: 0, staffScore: 2 })).toBe(true)
  expect(isLow({ voices: 0, staffScore: 3 })).toBe(false)
  expect(isLow({ voices: 3, staffScore: 5, averages: { represent: 4, thorough: 4, effect: 2.9 } })).toBe(true)
})
