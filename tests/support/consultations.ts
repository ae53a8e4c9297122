import type { Consultation } from '@shared/domain/consultation/consultation'

const at = '2026-03-02T01:00:00.000Z'

/** A consultation of 柳桥社区, ready to be opened; what a test is about it overwrites. */
export const aConsultation = (over: Partial<Consultation> = {}): Consultation => ({
  id: 'c1',
  no: 'XY-2026-000003',
  revision: 1,
  status: 'PREP',
  title: '云溪桥头早晚高峰怎么走更安全',
  hallId: 'hall-liuqiao',
  area: ['city', 'liuqiao', 'hall-liuqiao'],
  topicId: 't1',
  sources: ['PUBLIC_LEAD'],
  leadIds: [],
  createdBy: 'staff',
  createdAt: at,
  statusAt: at,
  approvals: [],
  convenerId: 'member',
  preparation: {
    form: 'LIVE_AND_ONLINE',
    sessionAt: '2026-03-20T01:00:00.000Z',
    onlineUntil: '2026-03-19T15:59:59.000Z',
    openTo: 'EVERYBODY',
    seats: [{ role: 'RESIDENT', minimum: 1 }],
    studyPack: [{ id: 's1', title: '路口现状', text: '早高峰每小时过街四百余人。' }],
    research: {
      who: '召集人和网格员',
      when: '2026-03-01',
      where: '云溪桥头',
      findings: '绿灯只有十八秒，老人走到一半就变红了。',
    },
    agenda: [{ id: 'a1', text: '大家说', minutes: 40 }],
  },
  outcome: { suggestions: [], responsibilities: [] },
  remindersSent: [],
  history: [],
  ...over,
})
