jest.mock('@tarojs/taro', () =>
  jest.requireActual('../support/taro').taro({ scanCode: (...given: unknown[]) => mockScan(...given) }),
)
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/lib/open-anew.h5', () => ({
  openAfterSignIn: jest.fn(),
  openSignIn: jest.fn(),
}))
const mockScan = jest.fn()

import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { AppError } from '@shared/domain/errors'
import ConfirmSignInPage from '../../miniprogram/src/account/confirm-sign-in/index'
import SignInPage from '../../miniprogram/src/account/sign-in/index'
import { openAfterSignIn, openSignIn } from '../../miniprogram/src/lib/open-anew.h5'
import { useToast } from '../../miniprogram/src/lib/toasts'
import { PcRow } from '../../miniprogram/src/pages/me/pc-row.h5'
import { at } from '../support/leads'
import { asked, open, serve } from '../support/page-server'
import { params } from '../support/taro'

const CODE = 'ABCD-EFGH-JKMN-PQRS'
const started = { code: CODE, secret: 's'.repeat(32), expiresAt: at }
const pc = { office: '云溪市政协办公室', name: '民议', startedAt: at, expiresAt: at }
const sent = (action: string) => asked.filter(one => one.action === action)

beforeEach(() => {
  Object.assign(globalThis, { HTTP_API: '' })
  sessionStorage.clear()
  jest.clearAllMocks()
  for (const name of Object.keys(params)) delete params[name]
  useToast.setState({ message: undefined })
})

describe('on the PC', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }))
  afterEach(() => jest.useRealTimers())
  const wait = () => act(() => jest.advanceTimersByTimeAsync(2100))

  test('a code is shown, and once it is confirmed the tab has a session and opens anew', async () => {
    let state = 'WAITING'
    serve({
      'signIn.start': () => started,
      'signIn.poll': () => (state === 'TAKEN' ? { state, session: 'a.b.c', personId: 'p1' } : { state }),
    })
    sessionStorage.setItem('token', 'of-somebody-else')
    open(SignInPage)
    expect(await screen.findByText(CODE)).toBeTruthy()
    const picture = screen.getByRole('img', { name: '登录二维码' })
    expect(picture.getAttribute('src')).toMatch(/^data:image\/svg\+xml,/)
    expect(screen.queryByRole('button', { name: '返回' })).toBeNull()
    await wait()
    expect(openAfterSignIn).not.toHaveBeenCalled()
    state = 'TAKEN'
    await wait()
    expect(openAfterSignIn).toHaveBeenCalledTimes(1)
    expect(sessionStorage.getItem('pcSession')).toBe('a.b.c')
    expect(sessionStorage.getItem('token')).toBeNull()
    expect(JSON.stringify({ ...localStorage })).not.toContain('a.b.c')
    const polls = sent('signIn.poll').length
    await wait()
    expect(sent('signIn.poll')).toHaveLength(polls)
  })

  test.each([
    ['GONE', '这个登录码过时了'],
    ['REFUSED', '没有登录'],
  ])('%s is said, and one tap brings a new code', async (state, words) => {
    let number = 0
    serve({
      'signIn.start': () => ({ ...started, code: `AAAA-BBBB-CCCC-000${(number += 1)}` }),
      'signIn.poll': ({ code }: { code: string }) => ({ state: code.endsWith('1') ? state : 'WAITING' }),
    })
    open(SignInPage)
    expect(await screen.findByText(words)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '换一个登录码' }))
    expect(await screen.findByText('AAAA-BBBB-CCCC-0002')).toBeTruthy()
  })

  test('a build for the cloud has no way to a desk', async () => {
    serve({ 'signIn.start': () => started, 'signIn.poll': () => ({ state: 'WAITING' }) })
    const { unmount } = open(SignInPage)
    expect(await screen.findByRole('button', { name: '去演示台选一个人' })).toBeTruthy()
    unmount()
    Object.assign(globalThis, { HTTP_API: 'https://api.example' })
    open(SignInPage)
    expect(await screen.findByText(CODE)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '去演示台选一个人' })).toBeNull()
  })

  test('signing out tells the server and leaves nothing in the tab', async () => {
    sessionStorage.setItem('pcSession', 'a.b.c')
    sessionStorage.setItem('pcPerson', 'p1')
    serve({ 'signIn.signOut': () => ({ done: true }) })
    open(PcRow)
    fireEvent.click(screen.getByRole('link', { name: '退出登录' }))
    await waitFor(() => expect(openSignIn).toHaveBeenCalled())
    expect(sent('signIn.signOut')).toHaveLength(1)
    expect(sessionStorage).toHaveLength(0)
  })
})

describe('inside WeChat', () => {
  test('a code that came along shows which office and what time, and is confirmed with one tap', async () => {
    params.scene = encodeURIComponent(CODE)
    serve({ 'signIn.look': () => pc, 'signIn.confirm': () => ({ done: true }) })
    open(ConfirmSignInPage)
    fireEvent.click(screen.getByRole('button', { name: '看看是哪台电脑' }))
    expect(await screen.findByText('云溪市政协办公室的“民议”')).toBeTruthy()
    expect(screen.getByText(/电脑上打开的时间：\d\d:\d\d/)).toBeTruthy()
    expect(screen.getByText(`电脑上的登录码：${CODE}`)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '是我，登录' }))
    expect(await screen.findByText('好了，请看电脑')).toBeTruthy()
    expect(sent('signIn.confirm').map(({ input }) => input)).toEqual([{ code: CODE }])
  })

  test('“not me” refuses it', async () => {
    params.code = CODE
    serve({ 'signIn.look': () => pc, 'signIn.refuse': () => ({ done: true }) })
    open(ConfirmSignInPage)
    fireEvent.click(screen.getByRole('button', { name: '看看是哪台电脑' }))
    fireEvent.click(await screen.findByRole('button', { name: '不是我' }))
    expect(await screen.findByText('没有让它登录')).toBeTruthy()
    expect(sent('signIn.confirm')).toHaveLength(0)
  })

  test('a code is scanned from the screen, whatever else stands in its address', async () => {
    mockScan.mockResolvedValue({ result: `https://desk.example/?code=${CODE}` })
    serve({ 'signIn.look': () => pc })
    open(ConfirmSignInPage)
    fireEvent.click(screen.getByRole('button', { name: '扫电脑上的码' }))
    await screen.findByText('让这台电脑登录吗？')
    expect(sent('signIn.look')[0]?.input).toEqual({ code: CODE })
  })

  test('a picture without a code says so, and going back from the camera says nothing', async () => {
    serve({})
    open(ConfirmSignInPage)
    mockScan.mockResolvedValueOnce({ result: 'https://elsewhere.example' })
    fireEvent.click(screen.getByRole('button', { name: '扫电脑上的码' }))
    await waitFor(() => expect(useToast.getState().message?.text).toMatch(/没扫到登录码/))
    useToast.setState({ message: undefined })
    mockScan.mockRejectedValueOnce(new Error('scanCode:fail cancel'))
    fireEvent.click(screen.getByRole('button', { name: '扫电脑上的码' }))
    await act(async () => undefined)
    expect(useToast.getState().message).toBeUndefined()
  })

  test('a code that is too old says so beside its box, and what was typed stays', async () => {
    params.code = CODE
    serve({
      'signIn.look': () => {
        throw new AppError('invalid_input', 'old', { field: 'sign_in_code' })
      },
    })
    open(ConfirmSignInPage)
    fireEvent.click(screen.getByRole('button', { name: '看看是哪台电脑' }))
    expect(await screen.findByText(/这个登录码不对或过时了/)).toBeTruthy()
  })

  test('all PCs are signed out with one tap', async () => {
    serve({ 'signIn.endAll': () => ({ ended: 2 }) })
    open(ConfirmSignInPage)
    fireEvent.click(screen.getByRole('button', { name: '退出所有电脑' }))
    await waitFor(() => expect(useToast.getState().message?.text).toBe('2 台电脑已经退出。'))
  })
})
