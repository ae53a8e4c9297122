jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/components/watch-view', () => ({
  watchView: (id: string, tell: (near: boolean, height: number) => void) => {
    watched.set(id, tell)
    return () => watched.delete(id)
  },
}))

import { act, render, screen } from '@testing-library/react'
import { InfiniteList } from '../../miniprogram/src/components/infinite-list'

const watched = new Map<string, (near: boolean, height: number) => void>()
const show = (count: number) =>
  render(
    <InfiniteList
      label='线索'
      rows={Array.from({ length: count }, (_, at) => `第${at + 1}件`)}
      rowKey={row => row}
      hasMore={false}
      loadingMore={false}
      onMore={() => undefined}
    >
      {row => row}
    </InfiniteList>,
  )
/** What the phone says of the ten rows from here on: near the screen, or out of sight and so high. */
const say = (chunk: number, near: boolean, height: number) =>
  act(() => [...watched.values()][chunk]?.(near, height))

test('a list of twenty is drawn whole, and nothing is watched', () => {
  show(20)
  expect(screen.getAllByRole('listitem')).toHaveLength(20)
  expect(watched.size).toBe(0)
})

test('a longer one draws what is near, keeps the height of the rest, and draws it again', () => {
  show(35)
  expect(watched.size).toBe(4)
  say(0, false, 800)
  say(3, false, 400)
  expect(screen.getAllByRole('listitem')).toHaveLength(20)
  expect(screen.queryByText('第1件')).toBeNull()
  expect(screen.getByText('第11件')).toBeTruthy()
  expect(screen.getByRole('list').firstElementChild?.getAttribute('style')).toBe('height: 800px;')
  say(0, true, 800)
  expect(screen.getByText('第1件')).toBeTruthy()
})

test('a part whose height is not known yet stays drawn', () => {
  show(21)
  say(0, false, 0)
  expect(screen.getAllByRole('listitem')).toHaveLength(21)
})
