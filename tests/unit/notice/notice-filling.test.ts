import { LeadNoticeKind, type NoticeKind } from '@shared/domain/notice/notice-kind'
import type { Notice } from '@shared/domain/notice/notice'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { noticeFilling } from '@shared/words/notice-filling'
import { inboxText, wechatText } from '@shared/words/notice-words'

const units = [
  { id: 'u02', name: '云溪市交通运输局', short: '市交通局' },
  { id: 'u03', name: '云溪市住房和城乡建设局', short: '市住建局' },
]
const names = { units, letters: defaultSettings.letters }
const due = '2026-03-12T15:59:59.000Z'
const stateDue = '2026-03-05T15:59:59.000Z'

type Facts = Notice['facts']
const told = (kind: NoticeKind, facts: Facts = {}) => ({
  kind,
  at: '2026-03-02T08:00:00.000Z',
  leadNo: 'XS-2026-000123',
  dueAt: stateDue,
  facts: { unitId: 'u02', dueAt: due, ...facts },
})
const body = (kind: NoticeKind, facts?: Facts) =>
  inboxText(kind, noticeFilling(told(kind, facts), names)).body
const data = (kind: NoticeKind, facts?: Facts) =>
  wechatText(kind, noticeFilling(told(kind, facts), names))?.data

/** What the steps give each kind; those that need nothing of their own are not listed. */
const given: Partial<Record<NoticeKind, Facts>> = {
  'lead.needsInfo': { question: '在哪一段路？' },
  'lead.needsInfoSoon': { days: 5 },
  'lead.rejectedContent': { reasonCode: 'AD' },
  'lead.merged': { leadNo: 'XS-2026-000007' },
  'lead.redirected': { channel: 'HOTLINE_12345' },
  'lead.declined': { reasonCode: 'TOO_VAGUE', declineCode: 'TOO_VAGUE' },
  'lead.claimed': { member: '苏望舒' },
  'lead.claimReleased': { reasonCode: 'NO_TIME' },
  'lead.extended': { reasonCode: 'SEASON', date: due },
  'lead.answered': { resultMeaning: 'UNDERWAY' },
  'lead.answeredFollower': { resultMeaning: 'UNDERWAY' },
  'lead.confirmSoon': { days: 3 },
  'lead.closed': { resultMeaning: 'DONE' },
  'lead.returnAsked': { reasonCode: 'NOT_OUR_DUTY', toUnitId: 'u03' },
  'lead.extensionAsked': { reasonCode: 'SEASON', date: due },
  'lead.deniedTwice': { round: 3 },
  'lead.overdueLeader': { days: 3 },
  'claim.expiring': { days: 7 },
  'unit.returnDecided': { approved: true },
  'unit.extensionDecided': {},
  'unit.toSign': { resultMeaning: 'DONE' },
  'unit.signedBack': { backText: '请写明完成日期。' },
  'unit.confirmed': { resultMeaning: 'DONE' },
  'unit.denied': { round: 2 },
  'unit.dueSoon': { days: 2 },
  'unit.overdue': { days: 1 },
  'person.exportReady': { days: 7 },
  'push.broken': { template: 'progress' },
}

it.each(LeadNoticeKind.options)('%s is a whole sentence: nothing in it is missing', kind => {
  const { title, body: text } = inboxText(kind, noticeFilling(told(kind, given[kind]), names))
  expect(`${title} ${text}`).not.toMatch(/…|[{}]|undefined/)
  expect(JSON.stringify(data(kind, given[kind]) ?? {})).not.toMatch(/…"|[{}]\w+}|undefined/)
})

it.each<[NoticeKind, Facts, string]>([
  ['lead.needsInfo', { question: '在哪一段路？' }, '请在2026年3月5日前补充'],
  ['lead.referred', {}, '交给云溪市交通运输局办，最迟2026年3月12日答复'],
  ['lead.declined', { declineCode: 'TOO_VAGUE' }, '原因：还看不出要办什么事'],
  ['lead.merged', { leadNo: 'XS-2026-000007' }, '这件事和XS-2026-000007是同一件'],
  ['lead.extended', { reasonCode: 'SEASON', date: due }, '推到2026年3月12日，原因：天气和季节不适合施工。'],
  ['lead.extensionAsked', { reasonCode: 'SEASON', date: due }, '原因：受施工季节、天气影响。'],
  ['lead.returnAsked', { reasonCode: 'NOT_OUR_DUTY', toUnitId: 'u03' }, '请在2026年3月5日前裁定'],
  ['lead.claimReleased', {}, '原因：到期没有写完'],
  ['unit.returnDecided', {}, '未同意退回'],
  ['unit.extensionDecided', { approved: true }, '同意延期。现时限2026年3月12日'],
  ['unit.toSign', { resultMeaning: 'DONE' }, '类别A'],
  ['unit.signedBack', { backText: '请写明完成日期。' }, '：请写明完成日期。请修改后'],
  ['lead.deniedTwice', { round: 3 }, '第 2 次表示未解决'],
  ['lead.closed', { resultMeaning: 'DONE', confirmed: false }, '已经解决（还没人确认）'],
])('%s of %j says "%s"', (kind, facts, words) => {
  expect(body(kind, facts)).toContain(words)
})

it("a unit's message carries its due day, a resident's the time of the news", () => {
  expect(data('unit.referred')).toMatchObject({ time3: '2026年3月12日 23:59' })
  expect(data('lead.accepted')).toMatchObject({ time4: '2026年3月2日 16:00' })
})

it('a unit that is not in the list any more is called by what it is', () => {
  const filling = noticeFilling(told('lead.answered', { unitId: 'gone', resultMeaning: 'DONE' }), names)
  expect(wechatText('lead.answered', filling)?.data['thing2']).toBe('承办单位')
})
