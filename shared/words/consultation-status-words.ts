import type { ConsultationStatus } from '@shared/domain/consultation/consultation-status'
import type { StatusWords } from './lead-words'

/** What each state of a consultation is called, and what it means now, for each reader. */
export const consultationStatusWords: Record<ConsultationStatus, StatusWords> = {
  CALL: {
    label: { resident: '正在征集话题', member: '征题', staff: '征题' },
    now: { resident: '想商量什么事，{date}前都可以说。', staff: '征题中，截止{date}。' },
  },
  SHORTLIST: {
    label: { resident: '正在挑选话题', member: '筛题', staff: '筛题' },
    now: { resident: '正在归并挑选，大家关心多的排在前面。', staff: '筛题中，候选 {count} 个。' },
  },
  TOPIC_REVIEW: {
    label: { resident: '话题在审定', member: '议题审核', staff: '议题审核' },
    now: { resident: '话题正在逐级审定。', staff: '议题审核：{step}。' },
  },
  PLANNED: {
    label: { resident: '排上计划了', member: '列入计划', staff: '列入协商计划' },
    now: { resident: '排上计划了，预计{date}商量。', staff: '列入年度协商计划，预计{date}。' },
  },
  PREP: {
    label: { resident: '正在准备', member: '筹备中', staff: '筹备' },
    now: {
      resident: '正在找资料、实地看，准备好了就开始。',
      staff: '筹备：召集人、席位、学习资料、调研记录。',
    },
  },
  OPEN_ONLINE: {
    label: { resident: '可以发表意见', member: '线上协商', staff: '线上协商' },
    now: { resident: '看过资料就能发表意见，{date}截止。', staff: '线上协商中，{date}截止。' },
  },
  IN_SESSION: {
    label: { resident: '正在开会商量', member: '协商会进行中', staff: '协商会进行中' },
    now: { resident: '正在开会商量。', staff: '协商会进行中，到场 {count} 人。' },
  },
  WRITING: {
    label: { resident: '正在整理结果', member: '纪要整理', staff: '纪要起草' },
    now: { resident: '正在整理大家的意见。', staff: '纪要起草中。' },
  },
  CONFIRMING: {
    label: { resident: '请参会人核对', member: '纪要核对', staff: '纪要核对' },
    now: { resident: '请参加的人核对记录，{date}前可以改。', staff: '纪要送参会人核对，{date}截止。' },
  },
  PUBLISHED: {
    label: { resident: '结果公布了', member: '成果发布', staff: '成果已发布' },
    now: {
      resident: '商量的结果公布了，谁来办、哪天办好都写着。',
      staff: '协商建议清单、责任落实清单已发布。',
    },
  },
  TRACKING: {
    label: { resident: '盯着落实', member: '跟踪落实', staff: '跟踪落实' },
    now: { resident: '正在一件一件落实，还有 {count} 项没办完。', staff: '跟踪落实，未完 {count} 项。' },
  },
  EVALUATED: {
    label: { resident: '大家评过了', member: '已评估', staff: '已评估' },
    now: { resident: '参加的人评过了，结果写在下面。', staff: '质效评估完成。' },
  },
  CLOSED: {
    label: { resident: '商量的事办完了', member: '已闭环', staff: '闭环归档' },
    now: { resident: '商量的事这一轮办完了。', staff: '清单闭环，归档。' },
  },
  ESCALATED: {
    label: { resident: '请上一级来商量', member: '提级协商', staff: '已提级' },
    now: { resident: '这一级定不下来，已请{to}来商量。', staff: '已提级至{to}。' },
  },
  POSTPONED: {
    label: { resident: '改期了', member: '延期', staff: '延期' },
    now: { resident: '改期了，新时间定了会告诉您。', staff: '延期：{reason}。' },
  },
  CANCELLED: {
    label: { resident: '取消了', member: '已取消', staff: '取消' },
    now: { resident: '这次取消了，原因：{reason}。', staff: '取消：{reason}。' },
  },
}
