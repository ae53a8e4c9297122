import { fireEvent, render, screen } from '@testing-library/react'
import { AppError } from '@shared/domain/errors'
import { AsyncView } from '../../miniprogram/src/components/async-view'
import { EchoRing } from '../../miniprogram/src/components/echo-ring'
import { StatePair } from '../../miniprogram/src/components/state-pair'
import { Timeline } from '../../miniprogram/src/components/timeline'

const idle = { fetchStatus: 'idle' as const, refetch: jest.fn(async () => undefined) }

test('process and outcome are always both there, and read as one sentence', () => {
  const { rerender } = render(<StatePair process={{ words: '办理中', kind: 'moving' }} />)
  expect(screen.getByRole('img', { name: '进度 办理中，结果未定' })).toBeTruthy()
  rerender(
    <StatePair
      process={{ words: '已确认', kind: 'ended' }}
      outcome={{ meaning: 'DONE', words: '已解决', letter: 'A' }}
    />,
  )
  expect(screen.getByRole('img', { name: '进度 已确认，结果 已解决' })).toBeTruthy()
})

test.each([
  [0, '第 1 步，共 8 步，结果未定'],
  [7, '第 8 步，共 8 步，结果未定'],
  [9, '第 8 步，共 8 步，结果未定'],
])('the ring with %i stages behind says %s', (passed, label) => {
  render(<EchoRing passed={passed} />)
  expect(screen.getByRole('img', { name: label })).toBeTruthy()
})

test('a unit that says it is done fills nothing', () => {
  render(
    <EchoRing passed={6} outcome={{ meaning: 'DONE', words: '单位说已解决', letter: 'A', said: true }} />,
  )
  expect(screen.getByText('A').className).toContain('said')
})

test('a long history folds its middle and opens it', () => {
  const items = Array.from({ length: 10 }, (_, at) => ({
    id: `${at}`,
    title: `第${at}件`,
    kind: 'event' as const,
  }))
  render(<Timeline label='经过' items={[...items, { id: 'next', title: '答复', kind: 'next' as const }]} />)
  expect(screen.queryByText('第3件')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '还有 6 步，展开' }))
  expect(screen.getByText('第3件')).toBeTruthy()
  expect(screen.getAllByRole('listitem')).toHaveLength(11)
})

test('what is known stays on the page when asking again fails', () => {
  render(
    <AsyncView query={{ ...idle, data: '旧的', error: new AppError('offline') }}>{text => text}</AsyncView>,
  )
  expect(screen.getByText('旧的')).toBeTruthy()
})

test('a failure says what happened and is asked again by a tap; what is not there is not', () => {
  const failed = (error: AppError) => ({ ...idle, data: undefined, error })
  const { rerender } = render(<AsyncView query={failed(new AppError('timeout'))}>{() => null}</AsyncView>)
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(idle.refetch).toHaveBeenCalledTimes(1)
  rerender(<AsyncView query={failed(new AppError('not_found'))}>{() => null}</AsyncView>)
  expect(screen.queryByRole('button')).toBeNull()
})
