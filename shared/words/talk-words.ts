import type { ConsultationGroup } from '@shared/domain/consultation/consultation-status'

/** 议事: what is asked for, coming, talked over and settled. */
export const talkWords = {
  title: '议事',
  views: '看什么',
  consultations: '大家商量',
  leads: '大家提的',
  group: '按进度看',
  empty: '这里还没有。',
  when: '{time} 开会',
  until: '{date}截止',
  planned: '预计{date}',
  lines: '{count} 项清单',
  calling: '正在征题',
  talking: '正在商量',
  promises: '答应的事',
  examples: '典型案例',
} as const
export const groupWords: Record<ConsultationGroup, string> = {
  CALLING: '正在征题',
  COMING: '就要开始',
  TALKING: '正在商量',
  RESULTS: '有结果了',
}
