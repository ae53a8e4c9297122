jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/features/shared/share-card', () =>
  jest.requireActual('../../miniprogram/src/features/shared/share-card.h5'),
)
const mockDraw = jest.fn(
  async (_card: { title: string; lines: string[]; code: string }) => 'data:image/png;base64,card',
)
jest.mock('../../miniprogram/src/lib/draw-card', () => ({
  drawCard: (card: { title: string; lines: string[]; code: string }) => mockDraw(card),
}))
const mockSave = jest.fn()
jest.mock('../../miniprogram/src/lib/save-picture', () => ({
  savePicture: async (...given: unknown[]) => mockSave(...given),
}))

import { fireEvent, screen } from '@testing-library/react'
import { AppError } from '@shared/domain/errors'
import { linesOf } from '../../miniprogram/src/lib/paint-card'
import { ShareCode } from '../../miniprogram/src/pages/lead-detail/share-code'
import { lead, neighbour } from '../support/leads'
import { open, seenBy, serve } from '../support/page-server'

const seen = seenBy(neighbour, lead({ status: 'OPEN', met: 3 }))
const Page = () => <ShareCode lead={seen} onClose={() => undefined} />

test('the card carries title, number and code, and nothing of a person; it can be saved', async () => {
  serve({ 'lead.shareCode': () => ({ image: 'data:image/png;base64,code' }) })
  open(Page)
  fireEvent.click(await screen.findByRole('button', { name: '存下这张图' }))
  expect(mockSave).toHaveBeenCalledWith('分享图.png', 'data:image/png;base64,card')
  const [card] = mockDraw.mock.calls[0] ?? []
  expect(card?.title).toBe(seen.title)
  expect(card?.code).toBe('data:image/png;base64,code')
  expect(JSON.stringify(card)).not.toContain(seen.situation)
  expect(card?.lines.join()).toContain(seen.no)
})

test('without a code there is no card: what is not public shows nothing', async () => {
  mockDraw.mockClear()
  serve({
    'lead.shareCode': () => {
      throw new AppError('not_found')
    },
  })
  open(Page)
  expect(await screen.findByText('没找到这条内容。')).toBeTruthy()
  expect(mockDraw).not.toHaveBeenCalled()
})

test('a long title goes on in at most three lines', () => {
  const fits = (line: string) => line.length <= 4
  expect(linesOf('路口的灯坏了', fits)).toEqual(['路口的灯', '坏了'])
  expect(linesOf('一二三四五六七八九十一二三四五', fits)).toEqual(['一二三四', '五六七八', '九十一…'])
})
