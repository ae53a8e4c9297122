import { errorCodes } from '@shared/domain/errors'
import { errorWords, wordsForError } from '@shared/words/error-words'
import { filled, lengthOf } from './sentences-of'

test('every refusal of the server has words of its own', () => {
  for (const code of errorCodes) expect(errorWords).toHaveProperty([code])
})

test.each(Object.entries(errorWords))('%s says what happened and what to do', (_, { what, todo }) => {
  expect(what).toMatch(/。$/)
  expect(todo).toMatch(/。$/)
  expect(lengthOf(filled(what + todo))).toBeLessThanOrEqual(60)
})

test('the nearest words are found', () => {
  const { what } = errorWords['invalid_input.phone']
  expect(wordsForError('invalid_input', 'phone').what).toBe(what)
  expect(wordsForError('invalid_input', 'contact.phone').what).toBe(what)
  expect(wordsForError('invalid_input', 'reply.nextSteps.0.date').what).toBe('日期不对。')
  expect(wordsForError('invalid_input', 'categoryId').what).toBe('还没选类别。')
  expect(wordsForError('invalid_input', 'nobodyKnows').what).toBe(errorWords.invalid_input.what)
  expect(wordsForError('nonsense').what).toBe(errorWords.internal.what)
})

test('fixed measures are filled without asking', () => {
  expect(wordsForError('invalid_input', 'situation').todo).toBe('请说说在哪里、什么事，10 到 1000 个字。')
  expect(wordsForError('upload_too_big').todo).toContain('10 MB')
  expect(wordsForError('too_many', undefined, { wait: '30 秒' }).todo).toContain('30 秒')
})

test('no sentence shows a bare hole', () => {
  for (const key of Object.keys(errorWords)) {
    const [code = '', field] = key.split('.')
    const { what, todo } = wordsForError(code, field)
    expect(what + todo).not.toMatch(/[{}]/)
  }
})
