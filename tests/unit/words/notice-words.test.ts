import { NoticeKind } from '@shared/domain/notice/notice-kind'
import { inboxText, noticeWords, wechatText } from '@shared/words/notice-words'
import { templateWords } from '@shared/words/template-words'
import { filled, holesIn, lengthOf, samples } from './sentences-of'

const notices = Object.entries(noticeWords)
const sent = notices.flatMap(([kind, { wechat, audience }]) => (wechat ? [{ kind, wechat, audience }] : []))

/** wechat.md 1.3 */
const fits: Readonly<Record<string, (value: string) => boolean>> = {
  thing: value => value.length <= 20 && value.length > 0,
  phrase: value => /^[\u4e00-\u9fa5]{1,5}$/.test(value),
  character_string: value => /^[\x21-\x7e]{1,32}$/.test(value),
  time: value => /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/.test(value),
}

test('there is a notice for every kind of news', () => {
  expect(Object.keys(noticeWords)).toEqual(expect.arrayContaining(NoticeKind.options))
})

test.each(notices)('%s fits the inbox', (_, { title, body }) => {
  expect(lengthOf(filled(title))).toBeLessThanOrEqual(20)
  expect(lengthOf(filled(body))).toBeLessThanOrEqual(120)
})

test.each(sent)('$kind gives WeChat the fields of its template, and they fit', ({ wechat }) => {
  expect(Object.keys(wechat.data)).toEqual(Object.keys(templateWords[wechat.template].keywords))
  for (const [key, text] of Object.entries(wechat.data)) {
    const kind = key.replace(/\d+$/, '')
    expect([key, text, fits[kind]?.(filled(text))]).toEqual([key, text, true])
  }
})

test.each(sent)('$kind gives WeChat no person and no free text', ({ wechat }) => {
  const holes = Object.values(wechat.data).flatMap(holesIn)
  const harmless = ['no', 'time', 'unitShort', 'days', 'count', 'hall']
  expect(holes.filter(name => !harmless.includes(name))).toEqual([])
})

test.each(sent)('$kind uses a template of its own readers', ({ wechat, audience }) => {
  const forUnits = wechat.template.startsWith('unit')
  expect(forUnits).toBe(audience === 'staff' || audience === 'unit')
})

test('low news spends no credit', () => {
  const spent = notices.filter(
    ([, { class: level, audience, wechat }]) => level === 'DIGEST' && wechat && audience !== 'staff',
  )
  expect(spent).toEqual([])
})

test('an answer comes by its own template and has to be read', () => {
  expect(noticeWords['lead.answered']).toMatchObject({ class: 'MUST', wechat: { template: 'reply' } })
})

test('a notice is filled, and a long unit is cut to what a field holds', () => {
  const unit = '云溪市自然资源和规划局柳桥街道第一不动产登记中心'
  expect(inboxText('lead.referred', { ...samples, unit }).body).toContain(unit)
  const data = wechatText('lead.answered', { ...samples, unitShort: unit })?.data
  expect(data?.['thing2']).toHaveLength(20)
  expect(data?.['thing2']).toMatch(/…$/)
  expect(wechatText('lead.held', samples)).toBeUndefined()
})
