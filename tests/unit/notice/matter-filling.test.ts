import type { MatterFacts } from '@shared/domain/notice/matter-event'
import { MatterNoticeKind } from '@shared/domain/notice/matter-notice-kind'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { noticeFilling } from '@shared/words/notice-filling'
import { inboxText, wechatText } from '@shared/words/notice-words'

const names = {
  units: [{ id: 'u09', name: '云溪市公安局交警大队', short: '市交警大队' }],
  places: [{ id: 'hall-liuqiao', name: '柳桥社区民生议事堂' }],
  letters: defaultSettings.letters,
}
const facts: MatterFacts = {
  hallId: 'hall-liuqiao',
  unitId: 'u09',
  seat: 'STAKEHOLDER',
  to: '云溪市政协',
  time: '2026-03-20T01:00:00.000Z',
  date: '2026-03-19T15:59:59.000Z',
  oldDate: '2026-03-10T15:59:59.000Z',
  count: 3,
  days: 30,
  months: 12,
  reason: '等电力部门到场',
  text: '迁移桥东侧线杆',
}
const filling = (kind: MatterNoticeKind) =>
  noticeFilling(
    {
      kind,
      facts,
      at: '2026-03-02T08:00:00.000Z',
      matter: { kind: 'consultation', id: 'c1', no: 'XY-2026-000003', title: '云溪桥头怎么走更安全' },
    },
    names,
  )

it.each(MatterNoticeKind.options)('%s is a whole sentence: nothing in it is missing', kind => {
  const { title, body } = inboxText(kind, filling(kind))
  expect(`${title} ${body}`).not.toMatch(/…|[{}]|undefined/)
  expect(JSON.stringify(wechatText(kind, filling(kind)) ?? {})).not.toMatch(/…"|[{]\w+}|undefined/)
})

it('names the hall, the time and the seat', () => {
  expect(inboxText('consult.invited', filling('consult.invited')).body).toBe(
    '《云溪桥头怎么走更安全》2026年3月20日 09:00 商量，地点：柳桥社区民生议事堂。来不来请回一声。',
  )
  expect(inboxText('consult.seated', filling('consult.seated')).body).toContain(
    '您的身份是利益相关方。请先看资料，2026年3月19日前可以在线表态',
  )
})
