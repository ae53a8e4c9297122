jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))

import { fireEvent, screen } from '@testing-library/react'
import AboutPage from '../../miniprogram/src/more/about/index'
import { directory } from '../support/little-directory'
import { open, serve } from '../support/page-server'

test('about says who answers for it, its filing numbers, the rules, and whom to complain to', async () => {
  const { settings } = directory
  const brand = {
    ...settings.brand,
    host: '云溪市政协办公室',
    servicePhone: '0000-0000000',
    icpNumber: '云ICP备00000000号',
  }
  serve({ 'town.directory': () => ({ ...directory, settings: { ...settings, brand } }) })
  open(AboutPage)
  expect(await screen.findByText('主办：云溪市政协办公室')).toBeTruthy()
  expect(screen.getByText('备案号：云ICP备00000000号')).toBeTruthy()
  expect(screen.getByRole('button', { name: '打电话问 0000-0000000' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: '在这里说事的约定' })).toBeTruthy()
  expect(screen.getByText(/^说事，不骂人。/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '什么是提案线索？' }))
  expect(screen.getByText(/^就是您身边该有人管/)).toBeTruthy()
})
