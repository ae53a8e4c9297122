jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/lib/voice', () => jest.requireActual('../../miniprogram/src/lib/voice.h5'))

import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { SpokenArea } from '../../miniprogram/src/features/shared/spoken-area'
import { directory } from '../support/little-directory'
import { open, serve } from '../support/page-server'

/** The browser's recognition, played: the test says what it hears. */
class Hearing {
  static now: Hearing | undefined
  lang = ''
  continuous = false
  stopped = false
  onresult?: (event: object) => void
  onerror?: (event: { error: string }) => void
  onend?: () => void
  start() {
    Hearing.now = this
  }
  stop() {
    this.stopped = true
    this.onend?.()
  }
  hears(...said: string[]) {
    this.onresult?.({ results: said.map(transcript => [{ transcript }]) })
  }
  fails(error: string) {
    this.onerror?.({ error })
    this.onend?.()
  }
}

const typed: string[] = []
const Area = () => (
  <SpokenArea label='有什么情况' limit={100} initial='路口的灯坏了' onType={text => void typed.push(text)} />
)
const server = (voiceInput: boolean) =>
  serve({ 'town.directory': () => ({ ...directory, settings: { ...directory.settings, voiceInput } }) })
const box = () => screen.getByLabelText<HTMLTextAreaElement>('有什么情况')
const speak = () => screen.findByRole('button', { name: '说话输入，有什么情况' })

beforeEach(() => {
  typed.length = 0
  Hearing.now = undefined
  Object.assign(window, { webkitSpeechRecognition: Hearing })
})

test('what was said goes on after what is written, and is told like typing', async () => {
  server(true)
  open(Area)
  fireEvent.click(await speak())
  expect(Hearing.now).toMatchObject({ lang: 'zh-CN', continuous: true })
  act(() => Hearing.now?.hears('晚上老人', '看不清路'))
  fireEvent.click(screen.getByRole('button', { name: '正在听，说完点一下，有什么情况' }))
  await waitFor(() => expect(box().value).toBe('路口的灯坏了，晚上老人看不清路'))
  expect(typed).toEqual(['路口的灯坏了，晚上老人看不清路'])
  expect(screen.getByText('还能写 85 字')).toBeTruthy()
  fireEvent.change(box(), { target: { value: '改过了' } })
  expect(typed.at(-1)).toBe('改过了')
  expect(screen.getByText('还能写 97 字')).toBeTruthy()
})

test.each([
  ['not-allowed', '没有麦克风的权限。打字就行，也可以去设置里打开。'],
  ['no-speech', '没有听到，请再说一次，或者打字。'],
  ['network', '这会儿听不了，请打字。'],
])('%s is said in words, and what is written stays', async (error, words) => {
  server(true)
  open(Area)
  fireEvent.click(await speak())
  act(() => Hearing.now?.fails(error))
  expect(await screen.findByText(words)).toBeTruthy()
  expect(box().value).toBe('路口的灯坏了')
  expect(typed).toEqual([])
})

test('after thirty seconds it stops by itself', async () => {
  server(true)
  open(Area)
  const button = await speak()
  jest.useFakeTimers()
  fireEvent.click(button)
  act(() => void jest.advanceTimersByTime(29_000))
  expect(Hearing.now?.stopped).toBe(false)
  act(() => void jest.advanceTimersByTime(1000))
  expect(Hearing.now?.stopped).toBe(true)
  jest.useRealTimers()
})

test.each([
  ['a place that turned it off', () => server(false)],
  [
    'a browser that cannot',
    () => (server(true), void Object.assign(window, { webkitSpeechRecognition: undefined })),
  ],
])('%s offers no button', async (_why, set) => {
  set()
  open(Area)
  await act(async () => undefined)
  await waitFor(() => expect(box()).toBeTruthy())
  expect(screen.queryByRole('button', { name: /说话输入/ })).toBeNull()
})
