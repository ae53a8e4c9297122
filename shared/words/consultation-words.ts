import type { ConsultationStatus } from '@shared/domain/consultation/consultation-status'
import type { ConsultationDeed, ConsultationStep } from '@shared/domain/consultation/consultation-step'
import type { StatusWords, StepWords } from './lead-words'

/** What each state of a consultation is called, and what it means now, for each reader. */
export const consultationStatusWords: Record<ConsultationStatus, StatusWords> = {
  CALL: {
    label: { resident: '正在征集话题', member: '征题', staff: '征题' },
    now: { resident: '想商量什么事，{date}前都可以说。', staff: '征题中，截止{date}。' },
  },
  SHORTLIST: {
    label: { resident: '正在挑选话题', member: '筛题', staff: '筛题' },
    now: { resident: '正在归并挑选，大家关心多的排在前面。', staff: '筛题中，候选{count}个。' },
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
    now: { resident: '正在开会商量。', staff: '协商会进行中，到场{count}人。' },
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
    now: { resident: '正在一件一件落实，还有{count}项没办完。', staff: '跟踪落实，未完{count}项。' },
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

/** The button of each step, what it asks before it is taken, and its line in the history. */
export const consultationStepWords: Record<ConsultationStep | ConsultationDeed, StepWords> = {
  openCall: {
    label: { resident: '开始征集话题', member: '开始征题', staff: '开始征题' },
    line: { resident: '开始征集话题，{date}截止。', staff: '开始征题，截止{date}。' },
    button: '开始征题',
    confirm: '发布后居民和委员都能看到并提议。',
  },
  shortlist: {
    label: { resident: '开始挑选', member: '开始筛题', staff: '转入筛题' },
    line: { resident: '征集结束，共{count}个，开始挑选。', staff: '征题结束，转入筛题，共{count}个。' },
    button: '结束征题',
    confirm: '结束后不能再提议，已提的都会得到回音。',
  },
  nominate: {
    label: { resident: '选出话题', member: '提交审核', staff: '提交议题审核' },
    line: { resident: '选出这个话题，送去审定。', staff: '提交议题审核：{reason}。' },
    button: '提交审核',
    confirm: '送审后标题和范围不能改，退回才能改。',
  },
  approveTopic: {
    label: { resident: '又过了一关', member: '通过一级', staff: '本级通过' },
    line: { resident: '话题又通过了一级审定。', staff: '{step}通过。' },
    button: '同意',
    confirm: '同意后进入下一级；最后一级同意即列入计划。',
  },
  plan: {
    label: { resident: '话题定了', member: '列入计划', staff: '列入协商计划' },
    line: { resident: '话题定了，排进计划。', staff: '审定完成，列入年度协商计划。' },
    button: null,
    confirm: null,
  },
  returnTopic: {
    label: { resident: '再挑一挑', member: '退回', staff: '退回筛题' },
    line: { resident: '这个话题还要再想想，先退回。', staff: '{step}退回：{reason}。' },
    button: '退回',
    confirm: '退回后提议的人会看到原因。',
  },
  startPrep: {
    label: { resident: '开始准备', member: '开始筹备', staff: '开始筹备' },
    line: { resident: '开始准备，可以报名参加了。', staff: '召集人{by}启动筹备。' },
    button: '开始筹备',
    confirm: '启动后开放报名，请先定好各类席位。',
  },
  applySeat: {
    label: { resident: '您报名了', member: '报名', staff: '报名' },
    line: { resident: '您报名参加，等召集人确认。', staff: '{role}报名参加。' },
    button: '报名参加',
    confirm: '召集人确认后会告诉您，名额有限。',
  },
  seat: {
    label: { resident: '名额定了', member: '确认席位', staff: '确认席位' },
    line: { resident: '您的名额定了，身份是{role}。', staff: '确认席位：{role}{count}人。' },
    button: '确认席位',
    confirm: '当事人会收到通知，身份显示在发言旁边。',
  },
  markRead: {
    label: { resident: '您看完资料了', member: '已读资料', staff: '已读资料' },
    line: { resident: '您看完了资料，可以发表意见。', staff: '{by}已读学习资料。' },
    button: '我看完了',
    confirm: '看完资料才能发表意见。',
  },
  openOnline: {
    label: { resident: '可以发表意见了', member: '开始线上协商', staff: '开启线上协商' },
    line: { resident: '开始了，大家可以表态、提问。', staff: '开启线上协商，截止{date}。' },
    button: '开启协商',
    confirm: '开启前须备齐资料和调研记录；开启后参加人都会收到通知。',
  },
  state: {
    label: { resident: '您说了一条看法', member: '提交观点', staff: '提交观点' },
    line: { resident: '您说了一条看法，召集人看过就显示。', staff: '收到观点，待召集人审看。' },
    button: '提交看法',
    confirm: '显示后就不能改了，因为别人已经对它表了态。',
  },
  vote: {
    label: { resident: '您表态了', member: '表态', staff: '表态' },
    line: { resident: '您对{count}条看法表了态。', staff: '{role}表态{count}条。' },
    button: null,
    confirm: null,
  },
  question: {
    label: { resident: '您提了问题', member: '提问', staff: '提问' },
    line: { resident: '您提了一个问题，等单位回答。', staff: '收到提问，待{unit}回答。' },
    button: '提问',
    confirm: '召集人看过后公开，由单位来回答。',
  },
  answer: {
    label: { resident: '单位回答了', member: '回答', staff: '单位回答' },
    line: { resident: '{unit}回答了问题。', staff: '{unit}回答提问。' },
    button: '回答',
    confirm: '回答会署单位名称公开显示，提问的人会收到通知。',
  },
  releasePrep: {
    label: { resident: '准备的内容看过了', member: '放行筹备内容', staff: '放行筹备内容' },
    line: { resident: '工作人员看过准备的内容，没有问题。', staff: '放行待复核的筹备内容。' },
    button: '放行内容',
    confirm: '放行后大家都能看到资料和调研记录。',
  },
  endOnline: {
    label: { resident: '线上商量完了', member: '结束线上协商', staff: '结束线上协商' },
    line: { resident: '线上商量完了，正在整理结果。', staff: '线上协商结束，转纪要起草。' },
    button: '结束线上协商',
    confirm: '结束后不能再表态，接着写纪要和清单。',
  },
  startSession: {
    label: { resident: '开会了', member: '开始协商会', staff: '协商会开始' },
    line: { resident: '协商会开始了。', staff: '协商会开始，到场{count}人。' },
    button: '开始协商会',
    confirm: '开始后到场的人可以扫码签到。',
  },
  endSession: {
    label: { resident: '会开完了', member: '结束协商会', staff: '协商会结束' },
    line: { resident: '会开完了，正在整理结果。', staff: '协商会结束，转纪要起草。' },
    button: '结束协商会',
    confirm: '结束后不能再发言，请在{date}前写好纪要。',
  },
  sendForConfirm: {
    label: { resident: '请您核对记录', member: '送核纪要', staff: '纪要送核' },
    line: { resident: '记录写好了，请您核对。', staff: '纪要送参会人核对，{date}截止。' },
    button: '送参会人核对',
    confirm: '参会人有{days}天时间提出更正。',
  },
  correct: {
    label: { resident: '您提了更正', member: '提出更正', staff: '提出更正' },
    line: { resident: '您对记录提了更正。', staff: '{by}提出更正。' },
    button: '提出更正',
    confirm: '召集人会看到，改不改都会回您。',
  },
  publish: {
    label: { resident: '结果公布了', member: '发布成果', staff: '发布成果' },
    line: {
      resident: '结果公布了，共{count}项，谁来办都写着。',
      staff: '发布建议清单、责任清单，共{count}项。',
    },
    button: '发布成果',
    confirm: '每一项都要有单位和日期；发布后公众可以看到并逐项跟踪。',
  },
  track: {
    label: { resident: '开始落实', member: '转跟踪', staff: '转跟踪落实' },
    line: { resident: '开始一件一件落实。', staff: '转跟踪落实。' },
    button: null,
    confirm: null,
  },
  evaluate: {
    label: { resident: '大家评过了', member: '评估', staff: '质效评估' },
    line: { resident: '参加的人评过了。', staff: '质效评估完成。' },
    button: '完成评估',
    confirm: '评估结果对参加人公开，评分人不具名。',
  },
  close: {
    label: { resident: '商量的事办完了', member: '闭环', staff: '闭环' },
    line: { resident: '这一轮办完了，结果写在下面。', staff: '清单全部闭环，归档。' },
    button: '闭环',
    confirm: '还有没办完的项目时不能闭环。',
  },
  escalate: {
    label: { resident: '请上一级来商量', member: '提级', staff: '提级协商' },
    line: { resident: '这一级定不下来，请{to}来商量。', staff: '提级至{to}：{reason}。' },
    button: '提级协商',
    confirm: '全部记录会一起交上去，上一级的结果会回到这里。',
  },
  escalateBack: {
    label: { resident: '上一级有结果了', member: '提级结果返回', staff: '提级结果返回' },
    line: { resident: '{to}商量有结果了，写在下面。', staff: '{to}返回提级结果。' },
    button: null,
    confirm: null,
  },
  postpone: {
    label: { resident: '改期了', member: '延期', staff: '延期' },
    line: { resident: '改期了：{reason}。', staff: '延期：{reason}。' },
    button: '改期',
    confirm: '已报名的人都会收到通知，报名保留。',
  },
  resume: {
    label: { resident: '新时间定了', member: '恢复', staff: '恢复筹备' },
    line: { resident: '新时间定了：{time}。', staff: '恢复筹备，时间{time}。' },
    button: '定新时间',
    confirm: '已报名的人会收到新时间，来不了的可以退出。',
  },
  cancel: {
    label: { resident: '取消了', member: '取消', staff: '取消' },
    line: { resident: '这次取消了：{reason}。', staff: '取消：{reason}。' },
    button: '取消协商',
    confirm: '已报名的人都会收到原因，取消后不能恢复。',
  },
  lineToProposal: {
    label: { resident: '有一条要写成提案', member: '转提案', staff: '转提案草稿' },
    line: { resident: '有委员要把这一条写成提案。', staff: '建议第{row}项转提案草稿。' },
    button: '写成提案',
    confirm: '会新建一份草稿，写明来自这次协商。',
  },
  lineToOpinion: {
    label: { resident: '有一条上报了', member: '转社情民意', staff: '转社情民意信息' },
    line: { resident: '这一条整理成“社情民意信息”报送。', staff: '建议第{row}项转社情民意信息。' },
    button: '转社情民意',
    confirm: '转出后会在清单里写明去向。',
  },
  lineToCommitment: {
    label: { resident: '有一条开始跟踪', member: '转承诺', staff: '转承诺事项' },
    line: {
      resident: '{unit}答应{date}前办好，开始跟踪。',
      staff: '责任第{row}项转承诺事项，{unit}，{date}。',
    },
    button: null,
    confirm: null,
  },
  appointConvener: {
    label: { resident: '召集人定了', member: '确定召集人', staff: '确定召集人' },
    line: { resident: '请{by}来主持这次商量。', staff: '确定召集人：{by}。' },
    button: '确定召集人',
    confirm: '召集人负责开关每一步、整理看法、核对纪要，不能是承办单位的人。',
  },
  prepare: {
    label: { resident: '在准备', member: '修改筹备', staff: '修改筹备' },
    line: { resident: '准备的内容有更新。', staff: '更新筹备内容。' },
    button: '保存',
    confirm: null,
  },
  prolong: {
    label: { resident: '改了截止的日子', member: '调整截止', staff: '调整截止' },
    line: { resident: '发表意见延到{date}。', staff: '线上协商截止由{oldDate}调整为{date}。' },
    button: '改截止日子',
    confirm: '参加的人都会看到新的日子。',
  },
  write: {
    label: { resident: '在整理结果', member: '起草纪要', staff: '起草纪要' },
    line: { resident: '正在整理大家的意见。', staff: '修改纪要和清单。' },
    button: '保存',
    confirm: null,
  },
  rewrite: {
    label: { resident: '按更正改了', member: '按更正修改', staff: '按更正修改' },
    line: { resident: '按大家提的更正改了记录。', staff: '按更正意见修改纪要。' },
    button: '保存更正',
    confirm: '参加的人都能看到改过的记录。',
  },
}
