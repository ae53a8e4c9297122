import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { MatterKind } from '@shared/domain/notice/matter-event'
import { matterPage } from '@shared/domain/notice/matter-page'

test.each<[MatterKind, string]>([
  ['consultation', 'room/detail/index?consultationId=a%2Fb'],
  ['topic', 'convene/topics/index?consultationId=a%2Fb'],
  ['commitment', 'room/commitment/index?commitmentId=a%2Fb'],
  ['hall', 'hall/detail/index?hallId=a%2Fb'],
  ['keeping', 'hall/keep/index?hallId=a%2Fb'],
  ['letter', 'hall/letter/index?letterId=a%2Fb'],
  ['duty', 'hall/duty/index?dutyDayId=a%2Fb'],
  ['contacts', 'hall/contacts/index?memberId=a%2Fb'],
])('a %s has its page', (kind, page) => {
  expect(matterPage({ kind, id: 'a/b' })).toBe(page)
})

test.each(MatterKind.options)('the page of a %s is there', kind => {
  const [path = ''] = matterPage({ kind, id: '1' }).split('?')
  expect(existsSync(join(__dirname, '../../../miniprogram/src', `${path}.tsx`))).toBe(true)
})
