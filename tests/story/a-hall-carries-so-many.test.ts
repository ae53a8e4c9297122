import type { Input } from '@shared/contract'
import { startTown } from '../support/town'

/** The cap on what a hall has open, under the taps of several desks at once. */
let town: Awaited<ReturnType<typeof startTown>>
let taps = 0
beforeEach(async () => {
  town = await startTown()
  jest.spyOn(console, 'info').mockImplementation()
  jest.spyOn(console, 'error').mockImplementation()
  for (const openid of ['o-one', 'o-two', 'o-three'])
    await town.appoint(openid, { roles: ['proposalStaff'], name: '陆采薇' })
})
afterEach(() => town.stop())

const callFor = (title: string): Input<'consultation.open'> => ({
  ...{ title, hallId: 'hall-liuqiao', until: '2026-03-20' },
  key: `tap-${String((taps += 1)).padStart(20, '0')}`,
})
/** What became of it; whoever is told that the place is busy taps again, as the app does by itself. */
async function open(openid: string, asked: Input<'consultation.open'>): Promise<string> {
  const answer = await town.envelope(openid)('consultation.open', asked)
  if (answer.ok) return answer.data.id
  const { code, field } = answer.error
  return code === 'server_busy' ? open(openid, asked) : `${code} ${field}`
}
const calls = () => town.rows('consultations', { facets: 'CALLING@hall-liuqiao' })

it('two desks that open a call at once do not pass the cap by one', async () => {
  for (const n of [1, 2, 3, 4]) await open('o-one', callFor(`第${n}次征题，想商量什么`))
  const desks = ['o-one', 'o-two', 'o-three']
  const came = await Promise.all(desks.map(openid => open(openid, callFor('今年冬天想商量什么'))))
  expect(came.filter(one => one === 'wrong_status open_topics')).toHaveLength(2)
  expect(await calls()).toHaveLength(5)
})

it('the same tap that arrives twice at once opens one call', async () => {
  const asked = callFor('今年冬天想商量什么')
  const [first, second] = await Promise.all([open('o-one', asked), open('o-one', asked)])
  expect(second).toBe(first)
  expect(await calls()).toHaveLength(1)
})

it('halls do not wait for each other, and what has ended makes room', async () => {
  const first = await open('o-one', callFor('第一次征题，想商量什么'))
  for (const n of [2, 3, 4, 5]) await open('o-one', callFor(`第${n}次征题，想商量什么`))
  expect(await open('o-one', callFor('再商量一件'))).toBe('wrong_status open_topics')
  const { revision } = await town.as('o-one')('consultation.get', { consultationId: first })
  await town.as('o-one')('consultation.cancel', {
    ...{ consultationId: first, revision, text: '这件事已经办好了' },
    key: `tap-${String((taps += 1)).padStart(20, '0')}`,
  })
  expect(await open('o-one', callFor('再商量一件'))).not.toContain(' ')
})
