import { defaultSettings } from '@shared/domain/settings/default-settings'
import { Settings } from '@shared/domain/settings/settings'
import { LeadStatus } from '@shared/domain/lead/lead-status'
import type { LeadEvent } from '@shared/domain/lead/lead-event'
import { slipOf } from '@shared/domain/station/slip-view'
import { at, helped, lead, rules } from '../../support/leads'

const event = (step: LeadEvent['step'], part: Partial<LeadEvent> = {}): LeadEvent => ({
  id: `lead-1:${step}`,
  step,
  revision: 1,
  actorId: 'secret-actor',
  role: 'townWorker',
  at,
  from: 'SCREENING',
  to: 'OPEN',
  facts: {},
  ...part,
})
const whole = lead({
  ...helped,
  title: '秘密的题目',
  situation: '秘密的情况，谁捡到这张纸都不该看到。',
  spot: '秘密的位置',
  contact: { name: '秘密的人', phone: '19900002001' },
  photoIds: ['secret-photo'],
  history: [
    event('submit', { role: 'stationHelper' }),
    event('ask', { text: '秘密的问题' }),
    event('accept', { text: '秘密的话', facts: { oldTitle: '秘密的旧题目' } }),
    event('progress', { text: '秘密的进展', photoIds: ['secret-photo'] }),
    event('supplement', { text: '秘密的补充', held: true }),
  ],
})

it.each(LeadStatus.options)('a paper shows the way of a lead that is %s, and none of its words', status => {
  const slip = slipOf({ ...whole, status }, { at, rules })
  expect(slip).toMatchObject({ status, no: whole.no, stationId: 'hall-liuqiao' })
  expect(JSON.stringify(slip)).not.toMatch(/秘密|secret|1990|author-1|helper-1/)
  expect(slip.timeline.map(({ step }) => step)).toEqual(['submit', 'accept', 'progress'])
})

it('settings of before, which know nothing of helpers, are read as ever', () => {
  const { help: _help, ...limits } = defaultSettings.limits
  expect(Settings.parse({ ...defaultSettings, limits }).limits.help).toEqual(defaultSettings.limits.help)
})
