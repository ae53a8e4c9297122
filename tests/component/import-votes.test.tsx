jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/lib/choose-text-file')

import { fireEvent, screen, waitFor } from '@testing-library/react'
import { AppError } from '@shared/domain/errors'
import ImportPage from '../../miniprogram/src/convene/import/index'
import { chooseTextFile } from '../../miniprogram/src/lib/choose-text-file'
import { asked, open, serve } from '../support/page-server'
import { params } from '../support/taro'

const sentence = (at: number) => `${at},1,第${at}条：绿灯要够老人走完\n`
const comments = `comment-id,moderated,comment-body\n${Array.from({ length: 50 }, (_, at) => sentence(at)).join('')}`
const votes = `participant,0,1\n${Array.from({ length: 120 }, (_, at) => `${at},1,-1\n`).join('')}`
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const sent = () => asked.filter(({ action }) => action.startsWith('room.'))

async function choose(what: RegExp, name: string, text: string) {
  jest.mocked(chooseTextFile).mockResolvedValueOnce({ name, text })
  press(what)
  await screen.findByRole('button', { name: `${name}，换一个` })
}

/** The first page of ballots is refused as often as said. */
function serving(failures: number) {
  let left = failures
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, id: 's', roles: ['resident', 'proposalStaff'] }),
    'room.import': () => ({ done: true }),
    'room.importStatements': () => ({ held: 1 }),
    'room.importBallots': () => {
      if (left-- > 0) throw new AppError('server_busy')
      return { done: true }
    },
  })
  params.consultationId = 'c1'
  open(ImportPage)
}

async function ready() {
  await choose(/看法的表格/, 'comments.csv', comments)
  await choose(/表态的表格/, 'votes.csv', votes)
  fireEvent.change(screen.getByRole('textbox', { name: /来源/ }), {
    target: { value: '某市路口协商，CC BY 4.0' },
  })
}

test('open data is sent in pages under one key, and what waits for a person is told', async () => {
  serving(0)
  await ready()
  // only the two sentences that have a column in the votes come along
  expect(screen.getByText('2 条看法，120 人的表态')).toBeTruthy()
  press('导入')
  expect(await screen.findByText(/导入好了。有 1 条看法要人看一下，在待审里。/)).toBeTruthy()
  expect(sent().map(({ action }) => action)).toEqual([
    ...['room.import', 'room.importStatements', 'room.importBallots', 'room.importBallots'],
  ])
  expect(new Set(sent().map(({ input }) => input['key'])).size).toBe(1)
})

test('a page that was lost on the way is sent again, and those before it are not', async () => {
  serving(1)
  await ready()
  press('导入')
  expect(await screen.findByText('送到第 2 份断了。再点一次，从断的地方接着送。')).toBeTruthy()
  press('导入')
  expect(await screen.findByText(/导入好了/)).toBeTruthy()
  expect(sent().map(({ action }) => action)).toEqual([
    ...[
      'room.import',
      'room.importStatements',
      'room.importBallots',
      'room.importBallots',
      'room.importBallots',
    ],
  ])
})

test('a table that is none is said to be none before anything is sent', async () => {
  serving(0)
  await choose(/看法的表格/, 'comments.csv', 'a,b\n1')
  await choose(/表态的表格/, 'votes.csv', votes)
  await waitFor(() => expect(screen.getByText(/看法的表格读不懂/)).toBeTruthy())
  expect(sent()).toEqual([])
})
