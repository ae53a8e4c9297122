import { LeadStatus } from '@shared/domain/lead/lead-status'
import { LeadStep } from '@shared/domain/lead/lead-step'
import { leadFlow } from '@shared/domain/lead/lead-flow'
import {
  leadOverlayWords,
  leadStatusWords,
  leadStepWords,
  unsolvedReplyWords,
} from '@shared/words/lead-words'
import { stepFormWords } from '@shared/words/form-words'
import { voiceFor } from '@shared/words/voices'
import { filled, lengthOf } from './sentences-of'

const statuses = Object.entries({ ...leadStatusWords, ...leadOverlayWords })
const steps = Object.entries({ ...leadStepWords, confirmOther: unsolvedReplyWords.confirm })

test('every state and every step has its words', () => {
  expect(Object.keys(leadStatusWords)).toEqual(expect.arrayContaining(LeadStatus.options))
  expect(Object.keys(leadStepWords)).toEqual(expect.arrayContaining(LeadStep.options))
})

test.each(statuses)('%s fits its chip and the line below it', (_, { label, now }) => {
  for (const text of Object.values(label)) expect(lengthOf(text)).toBeLessThanOrEqual(10)
  for (const text of Object.values(now)) expect(lengthOf(text)).toBeLessThanOrEqual(50)
})

test.each(steps)(
  '%s fits the timeline, its button and its question',
  (_, { label, line, button, confirm }) => {
    for (const text of Object.values(label)) expect(lengthOf(text)).toBeLessThanOrEqual(10)
    for (const text of Object.values(line)) expect(lengthOf(text)).toBeLessThanOrEqual(60)
    expect(lengthOf(button ?? '')).toBeLessThanOrEqual(8)
    expect(lengthOf(filled(confirm ?? ''))).toBeLessThanOrEqual(60)
    expect(button === null).toBe(confirm === null)
  },
)

test('a step that a person takes has a button and a form; one that time takes has neither', () => {
  for (const step of LeadStep.options) {
    const automatic = leadFlow[step].by.every(relation => relation === 'system')
    if (step === 'submit') continue
    expect([step, leadStepWords[step].button === null]).toEqual([step, automatic])
    expect([step, step in stepFormWords]).toEqual([step, !automatic])
  }
})

test('residents who are not the author are never told that they did it', () => {
  for (const [id, { label, line }] of steps)
    for (const voices of [label, line])
      expect([id, voiceFor(voices, 'other')]).toEqual([id, expect.not.stringMatching(/^您|请您补充/)])
})

test('an answer is never called a solution', () => {
  const answered = [leadStatusWords.ANSWERED, leadStepWords.sign, leadStepWords.reply]
  for (const words of answered)
    for (const text of Object.values(words.label)) expect(text).not.toMatch(/解决|办结|办好/)
})

test('each reader has a voice', () => {
  const { label, line } = leadStepWords.confirm
  expect(voiceFor(label, 'author')).toBe('您确认解决了')
  expect(voiceFor(label, 'other')).toBe('提出人确认解决了')
  expect(voiceFor(label, 'member')).toBe('提出人确认')
  expect(voiceFor(line, 'member')).toBe(line.staff)
})
