jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())

import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { Countdown, clockWords } from '../../miniprogram/src/components/room/countdown'
import { GroupTable } from '../../miniprogram/src/components/room/group-table'
import { OpinionScatter } from '../../miniprogram/src/components/room/opinion-scatter'
import { RoleBars, type RoleCount } from '../../miniprogram/src/components/room/role-bars'
import { SeatPlan, type RoomSeat } from '../../miniprogram/src/components/room/seat-plan'
import { seatPlaces } from '../../miniprogram/src/components/room/seat-places'
import { StatementCard } from '../../miniprogram/src/components/room/statement-card'
import { StepsBar } from '../../miniprogram/src/components/room/steps-bar'
import { toldBars } from '../../miniprogram/src/components/room/told-bars'
import { useVoteKeys } from '../../miniprogram/src/components/room/use-vote-keys.h5'
import { usePreferences } from '../../miniprogram/src/lib/preferences'

const counts: RoleCount[] = [
  { role: 'RESIDENT', name: '居民', agree: 2, unsure: 1, against: 3 },
  { role: 'UNIT', name: '单位', agree: 0, unsure: 0, against: 0 },
]
const said = { role: 'STAKEHOLDER' as const, who: '一楼住户说', text: '离窗户至少三米。' }

describe('a statement', () => {
  test('offers three answers in one order, and tells nobody what others think before the own answer', () => {
    const onVote = jest.fn()
    const { rerender } = render(<StatementCard {...said} onVote={onVote} />)
    const answers = within(screen.getByRole('group', { name: '您的看法' })).getAllByRole('button')
    expect(answers.map(one => one.textContent)).toEqual(['赞成', '反对', '说不准'])
    expect(screen.getByText('先表态，再看大家怎么想。')).toBeTruthy()
    answers.forEach(one => fireEvent.click(one))
    expect(onVote.mock.calls).toEqual([[1], [-1], [0]])
    rerender(<StatementCard {...said} onVote={onVote} counts={counts} />)
    expect(screen.queryByRole('img', { name: /居民/ })).toBeNull()
    rerender(<StatementCard {...said} onVote={onVote} counts={counts} vote={-1} />)
    expect(screen.getByRole('img', { name: '居民：赞成 2 人，说不准 1 人，反对 3 人' })).toBeTruthy()
    expect(screen.getByText('想法变了，随时可以改。')).toBeTruthy()
  })

  test('says why a vote was not taken, and takes none when the room is closed', () => {
    const onVote = jest.fn()
    const { rerender } = render(<StatementCard {...said} onVote={onVote} refused='没送出去，请再点一次。' />)
    expect(screen.getByText('没送出去，请再点一次。')).toBeTruthy()
    rerender(<StatementCard {...said} onVote={onVote} closed counts={counts} />)
    fireEvent.click(screen.getByRole('button', { name: '赞成' }))
    expect(onVote).not.toHaveBeenCalled()
    expect(screen.getByText('表态结束了。')).toBeTruthy()
    // a room that is closed shows what was said to those, too, who said nothing
    expect(screen.getByRole('img', { name: /^居民/ })).toBeTruthy()
  })

  test('takes 1, 2 and 3 from the keyboard, but not while one types, and not when single keys are off', () => {
    const onVote = jest.fn()
    const Page = () => {
      useVoteKeys(onVote)
      return <input aria-label='写一句' />
    }
    render(<Page />)
    const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key })
    for (const key of ['1', '2', '3', '4']) press(key)
    press('1', screen.getByLabelText('写一句'))
    expect(onVote.mock.calls).toEqual([[1], [-1], [0]])
    void act(() => usePreferences.setState({ singleKeys: false }))
    press('1')
    expect(onVote).toHaveBeenCalledTimes(3)
    void act(() => usePreferences.setState({ singleKeys: true }))
  })
})

test('bars give counts and never a share, and a role that said nothing is named so', () => {
  render(<RoleBars rows={counts} legend />)
  expect(screen.getByText('2/6')).toBeTruthy()
  expect(screen.getByRole('img', { name: '单位还没人表态' })).toBeTruthy()
  expect(screen.getByText('没人表态')).toBeTruthy()
  expect(document.body.textContent).not.toContain('%')
})

test('small roles stand together under a name of their own; of one or two voters only how many they are is told', () => {
  const told = [
    { role: 'RESIDENT' as const, agree: 2, disagree: 3, pass: 1 },
    { role: 'OTHER' as const, agree: 1, disagree: 2, pass: 0 },
  ]
  const { rerender } = render(<RoleBars rows={toldBars(told)} />)
  expect(screen.getByRole('img', { name: '居民：赞成 2 人，说不准 1 人，反对 3 人' })).toBeTruthy()
  expect(screen.getByRole('img', { name: '其他各方：赞成 1 人，说不准 0 人，反对 2 人' })).toBeTruthy()
  rerender(<RoleBars rows={toldBars([{ role: 'ALL', agree: 3, disagree: 1, pass: 1 }])} />)
  expect(screen.getByRole('img', { name: /^各方合计/ })).toBeTruthy()
  rerender(<RoleBars rows={toldBars([{ role: 'ALL', voted: 2 }])} />)
  expect(document.body.textContent).toBe('2 人表过态，满 3 人才显示结果')
})

describe('a seat plan', () => {
  const resident: RoomSeat = { role: 'RESIDENT' }
  const names = { RESIDENT: '居民', EXPERT: '专家' }

  test('is told in words, counts who is here by role, and leaves the missing out', () => {
    const seats: RoomSeat[] = [resident, { ...resident, me: true }, { role: 'EXPERT', missing: true }]
    render(<SeatPlan seats={seats} title='2/3 席' note='专家还没到' names={names} />)
    const plan = screen.getByRole('img', { name: '2/3 席，专家还没到' })
    expect(plan.querySelectorAll('.m-seat')).toHaveLength(3)
    expect(plan.querySelectorAll('.is-missing')).toHaveLength(1)
    // my own seat is the first of the walk round the table: the one at the bottom
    expect(plan.querySelectorAll('.m-seat')[0]?.className).toContain('m-seat--me')
    expect(screen.getByText('居民 2')).toBeTruthy()
    expect(screen.queryByText(/专家 /)).toBeNull()
  })

  test('draws 24 seats, and more than these as numbers alone', () => {
    const { rerender } = render(<SeatPlan seats={Array(24).fill(resident)} title='24/24 席' names={names} />)
    expect(screen.getByRole('img').querySelectorAll('.m-seat')).toHaveLength(24)
    rerender(<SeatPlan seats={Array(25).fill(resident)} title='25/25 席' names={names} />)
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText('25/25 席')).toBeTruthy()
    expect(screen.getByText('居民 25')).toBeTruthy()
  })

  test('stands its seats apart: at 24 no two of them touch on a phone of 320 px', () => {
    // the plan is then 288 px wide and 140 high, and a seat is 20 px
    const places = seatPlaces(24).map(({ left, top }) => ({ x: left * 2.88, y: top * 1.4 }))
    const gaps = places.map((one, at) => {
      const next = places[(at + 1) % places.length] ?? one
      return Math.hypot(one.x - next.x, one.y - next.y)
    })
    expect(Math.min(...gaps)).toBeGreaterThan(20)
    expect(seatPlaces(4)).toEqual([
      { left: 50, top: 89.3 },
      { left: 6.4, top: 50 },
      { left: 50, top: 10.7 },
      { left: 93.6, top: 50 },
    ])
  })
})

test('the steps say which is under way, by number and by name; after the last one all are done', () => {
  const names = ['征题', '定题', '组队', '开展协商', '形成清单', '落实', '评估']
  const { rerender } = render(<StepsBar names={names} now={4} />)
  const bar = () => screen.getByRole('img')
  expect(bar().getAttribute('aria-label')).toBe('第 4 步，共 7 步，开展协商')
  expect(bar().querySelectorAll('.m-steps__n.is-done')).toHaveLength(3)
  expect(screen.getByText('第 4 步 开展协商')).toBeTruthy()
  rerender(<StepsBar names={names} now={8} />)
  expect(bar().getAttribute('aria-label')).toBe('第 7 步，共 7 步，评估')
  expect(bar().querySelectorAll('.m-steps__n.is-done')).toHaveLength(7)
})

describe('a countdown', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-24T04:00:00Z') }))
  afterEach(() => jest.useRealTimers())

  test('runs by seconds and says once that it is over', () => {
    const onEnd = jest.fn()
    render(<Countdown label='换码' until='2026-11-24T04:00:30Z' onEnd={onEnd} />)
    expect(screen.getByText('0:30')).toBeTruthy()
    act(() => jest.advanceTimersByTime(29_000))
    expect(screen.getByText('0:01')).toBeTruthy()
    expect(onEnd).not.toHaveBeenCalled()
    act(() => jest.advanceTimersByTime(5_000))
    expect(screen.getByText('时间到')).toBeTruthy()
    expect(onEnd).toHaveBeenCalledTimes(1)
  })

  test.each([
    [0, '0:00'],
    [65, '1:05'],
    [3600, '1:00:00'],
    [3725, '1:02:05'],
  ])('%d seconds are %s', (seconds, words) => expect(clockWords(seconds)).toBe(words))
})

test('readers get the groups as a table beside the picture, each with all it holds', () => {
  const [own, others] = [
    { name: 'A群', count: 14, seen: 16 },
    { name: '其他人', count: 3, seen: 20 },
  ]
  const voices = [
    {
      side: 'AGREE',
      text: '先评估。',
      own,
      others,
      sentence: 'A群比别人更赞成“先评估。”：16 人里 14 人赞成。',
    },
    { side: 'DISAGREE', text: '今年动工。', own, others, sentence: 'A群比别人更反对“今年动工。”。' },
  ] as const
  render(<GroupTable label='意见分布' rows={[{ name: 'A群', people: '18 人', voices }]} />)
  const table = screen.getByRole('table', { name: '意见分布' })
  expect(within(table).getByRole('rowheader').textContent).toBe('A群')
  expect(
    within(table)
      .getAllByRole('cell')
      .map(one => one.textContent),
  ).toEqual(['18 人', '更赞成：先评估。A群14/16其他人3/20更反对：今年动工。A群14/16其他人3/20'])
  const sentences = within(table).getAllByRole('img')
  expect(sentences.map(one => one.getAttribute('aria-label'))).toEqual(voices.map(one => one.sentence))
})

test('of a group that holds more than three things the others come with a tap', () => {
  const share = { name: 'A群', count: 14, seen: 16 }
  const voices = ['一', '二', '三', '四', '五'].map(text => ({
    ...{
      text,
      side: 'AGREE' as const,
      own: share,
      others: { ...share, name: '其他人' },
      sentence: `${text}。`,
    },
  }))
  render(<GroupTable label='意见分布' rows={[{ name: 'A群', people: '18 人', voices }]} />)
  const heard = () => screen.getAllByRole('img').map(one => one.getAttribute('aria-label'))
  expect(heard()).toEqual(['一。', '二。', '三。'])
  fireEvent.click(screen.getByRole('button', { name: 'A群，再看 2 条' }))
  expect(heard()).toEqual(['一。', '二。', '三。', '四。', '五。'])
  expect(screen.queryByRole('button')).toBeNull()
})

test('the picture of opinions is hidden from readers, who get its sentence', () => {
  const dot = (x: number, role: 'RESIDENT' | 'MEMBER') => ({ x, y: x / 2, people: 6, group: 'A', role })
  const { container } = render(
    <OpinionScatter
      dots={[dot(-1, 'RESIDENT'), dot(0, 'RESIDENT'), dot(1, 'MEMBER')]}
      hulls={[
        {
          group: 'A',
          points: [
            [-1, -1],
            [1, -1],
            [0, 1],
          ],
        },
      ]}
      me={{ x: 0, y: 0 }}
      names={{ RESIDENT: '居民', MEMBER: '委员' }}
      summary='委员大多在中间。'
    />,
  )
  expect(screen.getAllByText('委员大多在中间。')).toHaveLength(1)
  expect(screen.getByText('您在这里')).toBeTruthy()
  const picture = container.querySelector('.m-scatter')
  expect(picture?.getAttribute('aria-hidden')).toBe('true')
  // one layer a role and one for the outlines, however many dots
  expect(picture?.querySelectorAll('.m-scatter__layer')).toHaveLength(3)
  expect(picture?.querySelectorAll('.m-seat--me')).toHaveLength(1)
})
