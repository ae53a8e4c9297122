import type { TemplateKey } from '@shared/domain/settings/settings'

/** The message templates an operator picks in the console, by the names of their keywords. All are one-time. */
export const templateWords = {
  progress: {
    name: '受理与进展',
    keywords: { thing1: '事项', phrase2: '状态', character_string3: '编号', time4: '时间', thing5: '提示' },
  },
  reply: {
    name: '答复与评价',
    keywords: { thing1: '事项', thing2: '单位', character_string3: '编号', time4: '时间', thing5: '提示' },
  },
  consult: {
    name: '协商与活动',
    keywords: { thing1: '活动', time2: '时间', thing3: '地点', phrase4: '状态', thing5: '提示' },
  },
  unitTodo: {
    name: '待办任务',
    keywords: { thing1: '任务', character_string2: '编号', time3: '办理时限', thing4: '提示' },
  },
  unitDue: {
    name: '到期提醒',
    keywords: {
      thing1: '任务',
      character_string2: '编号',
      time3: '到期时间',
      phrase4: '状态',
      thing5: '提示',
    },
  },
  unitNotice: {
    name: '工作通知',
    keywords: { thing1: '事项', time2: '时间', phrase3: '类型', thing4: '提示' },
  },
} as const satisfies Record<TemplateKey, { name: string; keywords: Readonly<Record<string, string>> }>
