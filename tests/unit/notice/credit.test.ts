import { answerOf, creditsNeeded } from '@shared/domain/notice/credit'

it.each([
  ['accept', 'yes'],
  ['acceptWithAlert', 'yes'],
  ['reject', 'no'],
  ['ban', 'no'],
  ['filter', undefined],
])('the answer %s is a %s', (result, answer) => {
  expect(answerOf(result)).toBe(answer)
})

it('only the answer itself may take the last reply credit', () => {
  expect(creditsNeeded('lead.answered', 'reply')).toBe(1)
  expect(creditsNeeded('lead.answeredFollower', 'reply')).toBe(1)
  expect(creditsNeeded('lead.confirmSoon', 'reply')).toBe(2)
  expect(creditsNeeded('lead.accepted', 'progress')).toBe(1)
})
