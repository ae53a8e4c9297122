import type { CommitmentStatus } from '@shared/domain/commitment/commitment-status'
import type { CommitmentStep } from '@shared/domain/commitment/commitment-step'
import type { StatusWords, StepWords } from './lead-words'

/** What each state of a commitment is called, and what it means now, for each reader. */
export const commitmentStatusWords: Record<CommitmentStatus, StatusWords> = {
  PLEDGED: {
    label: { resident: '单位答应了', member: '已承诺', staff: '已登记' },
    now: { resident: '{unit}答应{date}前办好。', staff: '承诺已登记，责任单位{unit}，期限{date}。' },
  },
  ACTIVE: {
    label: { resident: '正在兑现', member: '落实中', staff: '落实中' },
    now: { resident: '正在办，答应{date}前办好。', staff: '落实中，期限{date}。' },
  },
  CLAIMED_DONE: {
    label: { resident: '单位说办好了', member: '申报完成', staff: '申报完成待核' },
    now: { resident: '{unit}说办好了，请您帮忙看看是不是。', staff: '单位申报完成，待核实。' },
  },
  VERIFIED: {
    label: { resident: '核实办好了', member: '已核实', staff: '已核实' },
    now: { resident: '有人看过，确实办好了。', staff: '已核实完成，核实人：{by}。' },
  },
  DISPUTED: {
    label: { resident: '有人说没办好', member: '有异议', staff: '有异议' },
    now: { resident: '有人说还没办好，单位要说明。', staff: '有异议，待单位说明或整改。' },
  },
  SUPERVISED: {
    label: { resident: '有人专门盯办', member: '转督办', staff: '转督办' },
    now: { resident: '这一项有人专门盯着办。', staff: '已转督办。' },
  },
  UNVERIFIED_DONE: {
    label: { resident: '单位说好了没核实', member: '完成未核实', staff: '申报完成未核实' },
    now: {
      resident: '单位说办好了，但 {days} 天没人核实过。',
      staff: '申报完成满 {days} 日无人核实，单列显示。',
    },
  },
  OVERDUE: {
    label: { resident: '到日子没办好', member: '已逾期', staff: '已逾期' },
    now: { resident: '答应的日子过了 {days} 天，还没办好。', staff: '承诺逾期 {days} 天。' },
  },
  CARRIED: {
    label: { resident: '转到明年接着办', member: '结转下年', staff: '结转下年' },
    now: {
      resident: '今年办不完，排进明年计划，每一步都会告诉您。',
      staff: '结转{year}年度计划，继续跟踪。',
    },
  },
  HOLDS: {
    label: { resident: '复查还是好的', member: '回头看保持', staff: '回头看保持' },
    now: { resident: '过了一阵再去看，还是好的。', staff: '回头看：效果保持。' },
  },
  REBOUNDED: {
    label: { resident: '又出问题了', member: '出现反弹', staff: '出现反弹' },
    now: { resident: '复查发现又出问题了，重新办。', staff: '回头看：出现反弹，原事项重启。' },
  },
}

/** The button of each step, what it asks before it is taken, and its line in the history. */
export const commitmentStepWords: Record<CommitmentStep, StepWords> = {
  pledge: {
    label: { resident: '单位作了承诺', member: '登记承诺', staff: '登记承诺' },
    line: { resident: '{unit}答应{date}前办好：{text}。', staff: '登记承诺：“{text}”，{unit}，{date}。' },
    button: null,
    confirm: null,
  },
  activate: {
    label: { resident: '开始兑现', member: '开始落实', staff: '转入落实' },
    line: { resident: '开始办了，{date}前办好。', staff: '转入落实，期限{date}。' },
    button: null,
    confirm: null,
  },
  evidence: {
    label: { resident: '单位说办好了', member: '申报完成', staff: '申报完成' },
    line: { resident: '{unit}说办好了，附了照片或材料。', staff: '{unit}申报完成，附证明 {count} 件。' },
    button: '申报完成',
    confirm: '要附照片、数据或文件；提案者和跟进人会来核实。',
  },
  confirm: {
    label: { resident: '核实办好了', member: '核实完成', staff: '核实完成' },
    line: { resident: '{by}核实：确实办好了。', staff: '{by}核实完成。' },
    button: '确实办好了',
    confirm: '您的核实会记下来；以后又坏了还能再反映。',
  },
  dispute: {
    label: { resident: '说没办好', member: '提出异议', staff: '提出异议' },
    line: { resident: '{by}说还没办好：{reason}。', staff: '{by}提出异议：{reason}。' },
    button: '还没办好',
    confirm: '单位会看到您写的和拍的，必须说明。',
  },
  noAnswer: {
    label: { resident: '没人核实', member: '未核实', staff: '逾期未核实' },
    line: { resident: '{days} 天没人核实，先标成“没核实”。', staff: '满 {days} 日无人核实。' },
    button: null,
    confirm: null,
  },
  backToWork: {
    label: { resident: '单位接着办', member: '继续落实', staff: '继续落实' },
    line: { resident: '{unit}接着办，{date}前办好。', staff: '{unit}继续落实，期限{date}。' },
    button: '继续落实',
    confirm: '要写清还差什么、哪天办好。',
  },
  supervise: {
    label: { resident: '专门盯办', member: '转督办', staff: '转督办' },
    line: { resident: '这一项转给专人盯着办。', staff: '{by}转督办。' },
    button: '转督办',
    confirm: '单位领导会收到督办单。',
  },
  pastDue: {
    label: { resident: '到日子没办好', member: '逾期', staff: '逾期' },
    line: { resident: '答应的日子到了，还没办好。', staff: '承诺到期未完成。' },
    button: null,
    confirm: null,
  },
  revise: {
    label: { resident: '改了日子', member: '调整期限', staff: '调整期限' },
    line: {
      resident: '日子从{oldDate}改到{date}，原因：{reason}。',
      staff: '{by}同意期限由{oldDate}调整为{date}：{reason}。',
    },
    button: '同意调整期限',
    confirm: '新旧两个日期都会公开显示，原因也会写上。',
  },
  askRevise: {
    label: { resident: '单位想改日子', member: '申请调整期限', staff: '申请调整期限' },
    line: {
      resident: '{unit}申请把日子从{oldDate}改到{date}，原因：{reason}。',
      staff: '{unit}申请期限由{oldDate}调整为{date}：{reason}。',
    },
    button: '申请调整期限',
    confirm: '批准以后才改；新旧两个日期都会公开显示。',
  },
  refuseRevise: {
    label: { resident: '日子不改', member: '不同意调整', staff: '不同意调整' },
    line: { resident: '不同意改日子：{reason}。', staff: '{by}不同意调整期限：{reason}。' },
    button: '不同意调整',
    confirm: '单位会看到原因，原来的日期不变。',
  },
  carry: {
    label: { resident: '转到明年办', member: '结转下年', staff: '结转下年' },
    line: { resident: '今年办不完，排进明年计划：{reason}。', staff: '{by}同意结转下年：{reason}。' },
    button: '结转下年',
    confirm: '提案者和跟进人会收到原因和新安排。',
  },
  holds: {
    label: { resident: '复查还是好的', member: '回头看保持', staff: '回头看保持' },
    line: { resident: '过了一阵再去看，还是好的。', staff: '回头看：效果保持，复查人{by}。' },
    button: '效果保持',
    confirm: '复查照片会和原来的放在一起公开。',
  },
  partly: {
    label: { resident: '只办好一部分', member: '部分落实', staff: '部分落实' },
    line: { resident: '复查发现只办好一部分，有人专门盯着办完。', staff: '回头看：部分落实，转督办。' },
    button: '只落实一部分',
    confirm: '写清还差什么，转给专人盯着办完。',
  },
  rebound: {
    label: { resident: '又出问题了', member: '反弹', staff: '反弹' },
    line: { resident: '又出问题了，原来的事重新打开。', staff: '出现反弹，原事项重启。' },
    button: '又出问题了',
    confirm: '原来的事会重新打开，单位和盯办的人马上知道。',
  },
}
