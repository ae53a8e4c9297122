import type { TopicSource } from '@shared/domain/consultation/consultation'

/** Where a topic came from. */
export const topicSourceWords: Record<TopicSource, string> = {
  LEADER: '领导点题',
  UPPER_CPPCC: '上级政协交办',
  PUBLIC_LEAD: '群众提出',
  MEETING: '恳谈会',
  FORM: '意见表',
  PLATFORM: '平台推送',
  DATA: '民情数据',
}

/** The yearly plan on paper. */
export const planPaperWords = {
  title: '{year}年度协商计划',
  host: '{office}',
  made: '{date}印制',
  head: ['序号', '议题', '议事堂', '镇街', '来源', '计划时间', '现状'],
  none: '今年还没有审定的议题。',
  towns: '各镇街议题数',
  townHead: ['镇街', '已定', '应定'],
} as const
