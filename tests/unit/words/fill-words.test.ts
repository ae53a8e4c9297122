import { fill } from '@shared/words/fill-words'

test('values go into their holes', () => {
  expect(fill('编号{no}，还有 {days} 天。', { no: 'XS-2026-000001', days: 3 })).toBe(
    '编号XS-2026-000001，还有 3 天。',
  )
})

test('a value that is missing never shows its name', () => {
  const template: string = '交给{unit}办，最迟{date}答复。'
  expect(fill(template, { unit: '市城管局' })).toBe('交给市城管局办，最迟…答复。')
  expect(fill(template)).toBe('交给…办，最迟…答复。')
})

test("somebody else's sentence leaves its full stop behind", () => {
  expect(fill('原因：{reason}。', { reason: '单位说这件事不归它管。' })).toBe('原因：单位说这件事不归它管。')
})

test('what a person wrote is not a template', () => {
  const template: string = '“{question}”请在{date}前补充。'
  expect(fill(template, { question: '{date}是哪天？$&', date: '3月2日' })).toBe(
    '“{date}是哪天？$&”请在3月2日前补充。',
  )
})
