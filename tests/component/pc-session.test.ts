jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
const mockOpen = jest.fn()
let mockSigningIn = false
jest.mock('../../miniprogram/src/lib/open-anew.h5', () => ({
  isSigningIn: () => mockSigningIn,
  openSignInForAWhile: () => mockOpen(),
}))

import Taro from '@tarojs/taro'
import { owner } from '../../miniprogram/src/lib/owner.h5'
import { send } from '../../miniprogram/src/lib/send.h5'
import { keepSession } from '../../miniprogram/src/lib/session.h5'
import { shelf } from '../../miniprogram/src/lib/shelf.h5'
import { signedOut } from '../../miniprogram/src/lib/signed-out.h5'

const build = (api: string) => Object.assign(globalThis, { HTTP_API: api })
const asked = jest.fn()

beforeEach(() => {
  build('')
  sessionStorage.clear()
  jest.clearAllMocks()
  mockSigningIn = false
  globalThis.fetch = asked.mockResolvedValue({ json: async () => ({ ok: true }) })
})

const goesTo = async () => {
  await send('person.me', {})
  const [url, { headers }] = asked.mock.calls.at(-1) as [string, { headers: { authorization?: string } }]
  return [url, headers.authorization]
}

test('a tab asks by whom it was let in: by the desk, by a phone, or by nobody yet', async () => {
  expect(await goesTo()).toEqual(['/http/api', undefined])
  sessionStorage.setItem('token', 'desk')
  expect(await goesTo()).toEqual(['/call', 'Bearer desk'])
  keepSession('a.b.c', 'p1')
  expect(await goesTo()).toEqual(['/http/api', 'Bearer a.b.c'])
  sessionStorage.setItem('token', 'desk-again')
  expect(await goesTo()).toEqual(['/call', 'Bearer desk-again'])
})

test('a build for the cloud asks its route alone, and no token of a desk means anything to it', async () => {
  build('https://api.example/minyi')
  sessionStorage.setItem('token', 'desk')
  expect(await goesTo()).toEqual(['https://api.example/minyi', undefined])
  keepSession('a.b.c', 'p1')
  expect(await goesTo()).toEqual(['https://api.example/minyi', 'Bearer a.b.c'])
})

test('what a session keeps goes with its tab, and belongs to its person', () => {
  keepSession('a.b.c', 'p1')
  expect(owner()).toBe('p1')
  shelf.set('draft', 'text')
  expect([shelf.get('draft'), sessionStorage.getItem('draft')]).toEqual(['text', 'text'])
  expect(Taro.getStorageSync('draft')).toBe('')
  shelf.remove('draft')
  expect(sessionStorage.getItem('draft')).toBeNull()
})

test('a session that is over leads to the way in, once, and leaves the drafts in the tab', () => {
  keepSession('a.b.c', 'p1')
  shelf.set('draft', 'text')
  signedOut()
  expect(mockOpen).toHaveBeenCalledTimes(1)
  expect([sessionStorage.getItem('pcSession'), sessionStorage.getItem('draft')]).toEqual([null, 'text'])
  mockSigningIn = true
  signedOut()
  expect(mockOpen).toHaveBeenCalledTimes(1)
})
