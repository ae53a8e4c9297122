jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/features/shared/cover-board', () =>
  jest.requireActual('../../miniprogram/src/features/shared/cover-board.h5'),
)
const mockBurn = jest.fn()
jest.mock('../../miniprogram/src/lib/cover-photo', () => ({
  coverPhoto: (...given: unknown[]) => mockBurn(...given),
}))
const mockPut = jest.fn(async (_upload: { file: string }) => undefined)
jest.mock('../../miniprogram/src/lib/upload', () => ({
  putFile: (upload: { file: string }) => mockPut(upload),
}))
jest.mock('../../miniprogram/src/lib/choose-photos', () => ({
  choosePhotos: async () => [
    { src: 'blob:one', size: 10 },
    { src: 'blob:two', size: 20 },
  ],
}))

import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { PhotoField } from '../../miniprogram/src/features/shared/photo-field'
import type { Shot } from '../../miniprogram/src/features/shared/shot'
import { asked, open, serve } from '../support/page-server'

function Form() {
  const [shots, setShots] = useState<Shot[]>([])
  return <PhotoField shots={shots} onChange={setShots} />
}

beforeEach(() => {
  mockPut.mockClear()
  mockBurn.mockReset().mockResolvedValue({ src: 'blob:covered', size: 9 })
  serve({
    'photo.ticket': () => ({ photoId: 'p1', url: 'https://files.example/p1', headers: {} }),
    'photo.arrived': () => ({ photoId: 'p1', state: 'CHECKING', width: 1, height: 1 }),
  })
})
const sent = () => mockPut.mock.calls.map(([{ file }]) => file)

test('nothing leaves the phone before she decided about it, and then only what was covered', async () => {
  open(Form)
  fireEvent.click(screen.getByRole('button', { name: '拍照或选照片' }))
  const add = await screen.findByRole('button', { name: '加一块' })
  expect(asked.filter(({ action }) => action.startsWith('photo.'))).toEqual([])
  fireEvent.click(add)
  fireEvent.keyDown(screen.getByRole('button', { name: /盖住的第 1 块/ }), { key: 'ArrowLeft' })
  fireEvent.click(screen.getByRole('button', { name: '盖好了，用这张' }))
  await waitFor(() => expect(sent()).toEqual(['blob:covered']))
  const [, covers] = mockBurn.mock.calls[0] as [unknown, { x: number }[]]
  expect(covers[0]?.x).toBeCloseTo(0.33)

  fireEvent.click(await screen.findByRole('button', { name: '没有，直接用' }))
  await waitFor(() => expect(sent()).toEqual(['blob:covered', 'blob:two']))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a box that is taken away is not burnt in, and a photo that is not wanted goes nowhere', async () => {
  open(Form)
  fireEvent.click(screen.getByRole('button', { name: '拍照或选照片' }))
  fireEvent.click(await screen.findByRole('button', { name: '加一块' }))
  fireEvent.keyDown(screen.getByRole('button', { name: /盖住的第 1 块/ }), { key: 'Delete' })
  expect(screen.getByRole('button', { name: '没有，直接用' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '不要这张' }))
  fireEvent.click(await screen.findByRole('button', { name: '不要这张' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent()).toEqual([])
  expect(screen.getByRole('button', { name: '拍照或选照片' })).toBeTruthy()
})
