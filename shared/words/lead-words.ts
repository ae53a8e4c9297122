import type { LeadStatus } from '@shared/domain/lead/lead-status'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { Voices, ThreeVoices } from './voices'

/** Steps of the roads to come; their words are ready, so that old records stay readable. */
type LaterStep = 'fileDraft' | 'toOpinion' | 'supervise'

export type StatusWords = { label: ThreeVoices; now: Voices }
export type StepWords = { label: ThreeVoices; line: Voices; button: string | null; confirm: string | null }

const statuses = {
  DRAFT: {
    label: { resident: '草稿', member: '草稿', staff: '草稿' },
    now: { resident: '还没提交，只有您自己看得到。', staff: '提出人尚未提交，不进入受理队列。' },
  },
  SAFETY_CHECK: {
    label: { resident: '正在检查', member: '内容检测中', staff: '内容检测中' },
    now: { resident: '系统正在检查文字和图片，别人还看不到。', staff: '内容安全检测中，通过前不对外显示。' },
  },
  HELD: {
    label: { resident: '等人工查看', member: '待人工复核', staff: '待人工复核' },
    now: {
      resident: '有几处系统拿不准，工作人员会看一遍，您不用重写。',
      staff: '机器检测建议复核，须人工放行或驳回。',
    },
  },
  REJECTED_CONTENT: {
    label: { resident: '没通过检查', member: '内容未通过', staff: '内容驳回' },
    now: {
      resident: '有的内容不能发布，改一改可以再提交，也可以申诉一次。',
      staff: '内容驳回，提出人可修改后重提，或申诉一次。',
    },
  },
  SCREENING: {
    label: { resident: '工作人员在看', member: '受理审核中', staff: '待受理' },
    now: {
      resident: '工作人员正在看，一般 {days} 个工作日内告诉您结果。',
      staff: '待受理审核，时限 {days} 个工作日。',
    },
  },
  NEEDS_INFO: {
    label: { resident: '等您补充', member: '待补充', staff: '待提出人补充', other: '等补充' },
    now: {
      resident: '有个地方没看明白，请您补充几句，补上就接着办。',
      staff: '已请提出人补充，{days} 日内未补充自动关闭。',
      other: '已请提出人补充几句，补上就接着办。',
    },
  },
  CLOSED_NO_INFO: {
    label: { resident: '没等到补充', member: '未补充已关闭', staff: '逾期未补充' },
    now: {
      resident: '没等到您的补充，先停在这里，补上就能接着办。',
      staff: '逾期未补充，已关闭，补充后可恢复。',
    },
  },
  MERGED_INTO: {
    label: { resident: '和同类事一起办', member: '已归并', staff: '已归并' },
    now: {
      resident: '有人提过同一件事，合在一起办，进展照样告诉您。',
      staff: '已归并至{no}，提出人转为跟进人。',
      other: '有人提过同一件事，合在一起办。',
    },
  },
  REDIRECTED: {
    label: { resident: '该走别的渠道', member: '已引导', staff: '已引导其他渠道' },
    now: {
      resident: '这件事由{channel}管，怎么去写在下面。',
      staff: '不属提案线索受理范围，已引导至{channel}。',
    },
  },
  DECLINED: {
    label: { resident: '没有采用', member: '未采用', staff: '不予采用' },
    now: { resident: '这次没有采用，原因写在下面。', staff: '不予采用，理由已告知提出人。' },
  },
  OPEN: {
    label: { resident: '等委员认领', member: '可认领', staff: '已受理待认领' },
    now: {
      resident: '已经收下。等委员认领，或者直接交给单位办。',
      staff: '已受理，待委员认领或交单位办理。',
    },
  },
  CLAIMED: {
    label: { resident: '有委员认领了', member: '已认领', staff: '已认领' },
    now: {
      resident: '{member}委员认领了，正在了解情况、写提案。',
      staff: '{member}已认领，认领期至{date}。',
    },
  },
  REFERRED: {
    label: { resident: '等单位接手', member: '已交办', staff: '待签收' },
    now: {
      resident: '已交给{unit}，等他们接手，最迟{date}答复。',
      staff: '已交{unit}，待签收，答复时限{date}。',
    },
  },
  RETURN_ASKED: {
    label: { resident: '正在核对归谁管', member: '申请退回', staff: '申退待裁定' },
    now: {
      resident: '{unit}认为不归它管，正在核对，时间照算。',
      staff: '{unit}申退待裁定，裁定前时限不停。',
    },
  },
  HANDLING: {
    label: { resident: '单位正在办', member: '办理中', staff: '办理中' },
    now: { resident: '{unit}正在办，最迟{date}答复。', staff: '{unit}办理中，答复时限{date}。' },
  },
  SIGN_OFF: {
    label: { resident: '单位领导在审', member: '待签发', staff: '待领导签发' },
    now: { resident: '答复写好了，单位领导正在审。', staff: '答复已拟好，待单位负责人签发。' },
  },
  ANSWERED: {
    label: { resident: '单位答复了', member: '已答复待确认', staff: '已答复待确认' },
    now: {
      resident: '{unit}答复了。答复不等于解决，请您看看结果。',
      staff: '已答复，待提出人确认，{date}未回应则办结。',
      other: '{unit}答复了。答复不等于解决，请看旁边的结果。',
    },
  },
  SOLVED_DIRECT: {
    label: { resident: '直接解决了', member: '已直接办结', staff: '直办办结' },
    now: {
      resident: '{unit}直接办好了，您也确认过。',
      staff: '{unit}直接办理，提出人已确认解决。',
      other: '{unit}直接办好了，提出人也确认过。',
    },
  },
  CLOSED: {
    label: { resident: '这一轮办完了', member: '已办结', staff: '已办结' },
    now: {
      resident: '结果是：{result}。又出问题，{months} 个月内可以再反映。',
      staff: '已办结，结果：{result}。反弹受理期 {months} 个月。',
    },
  },
  WITHDRAWN: {
    label: { resident: '您已撤回', member: '已撤回', staff: '提出人撤回', other: '提出人撤回了' },
    now: {
      resident: '您撤回了，别人看不到了。',
      staff: '提出人撤回，停止显示和统计，仅存档备查。',
      other: '提出人撤回了，不再显示。',
    },
  },
  IN_CONSULTATION: {
    label: { resident: '正在一起商量', member: '已转协商', staff: '已转协商' },
    now: { resident: '这件事拿出来大家一起商量，您可以报名参加。', staff: '已列为协商议题{no}。' },
  },
  BECAME_PROPOSAL: {
    label: { resident: '成了正式提案', member: '已转提案', staff: '已转提案' },
    now: {
      resident: '委员用它写成了正式提案，后面的进展都在这里看。',
      staff: '已转为提案{no}，后续进度随提案更新。',
    },
  },
  BECAME_OPINION: {
    label: { resident: '整理上报了', member: '转社情民意', staff: '转社情民意信息' },
    now: { resident: '没走提案，整理成“社情民意信息”报给有关部门参考。', staff: '已转社情民意信息{no}。' },
  },
} as const satisfies Record<LeadStatus | 'DRAFT', StatusWords>

const steps = {
  submit: {
    label: { resident: '您提交了', member: '已提交', staff: '收到线索', other: '提出人提交了' },
    line: {
      resident: '您提交了这条线索，编号{no}。',
      staff: '收到线索{no}，来源：{channel}。',
      other: '有人提交了这条线索，编号{no}。',
    },
    button: '提交',
    confirm: '提交后工作人员能看到全部内容；{minutes} 分钟内您还可以改。',
  },
  undo: {
    label: { resident: '您收回了', member: '提出人收回', staff: '提出人收回', other: '提出人收回了' },
    line: {
      resident: '您收回了这条线索。',
      staff: '提出人在可改时限内收回。',
      other: '提出人收回了这条线索。',
    },
    button: '收回来改',
    confirm: '收回后放回草稿，别人看不到；改好再提交，会换新编号。',
  },
  supplement: {
    label: { resident: '您作了补充', member: '补充说明', staff: '补充说明', other: '提出人作了补充' },
    line: {
      resident: '您补充了说明。',
      staff: '提出人追加补充说明，原文不变。',
      other: '提出人补充了说明。',
    },
    button: '补充说明',
    confirm: '补充会接在原文后面，原文不变。',
  },
  pass: {
    label: { resident: '检查通过', member: '检测通过', staff: '检测通过' },
    line: { resident: '检查通过，已交给工作人员。', staff: '内容检测通过，进入受理队列。' },
    button: null,
    confirm: null,
  },
  risky: {
    label: { resident: '转人工查看', member: '转人工复核', staff: '转人工复核' },
    line: { resident: '有的内容要请工作人员看一下。', staff: '机器检测建议复核（{reason}），待人工处理。' },
    button: null,
    confirm: null,
  },
  block: {
    label: { resident: '没通过检查', member: '检测未通过', staff: '检测驳回' },
    line: { resident: '没有通过检查：{reason}。', staff: '机器检测驳回：{reason}。' },
    button: null,
    confirm: null,
  },
  releaseHeld: {
    label: { resident: '人工看过，可以', member: '复核通过', staff: '人工放行' },
    line: { resident: '工作人员看过了，没有问题。', staff: '{by}人工放行。' },
    button: '放行',
    confirm: '放行后进入受理审核，公众仍然看不到。',
  },
  rejectHeld: {
    label: { resident: '没通过检查', member: '复核未通过', staff: '人工驳回' },
    line: { resident: '工作人员看过，没有通过：{reason}。', staff: '{by}人工驳回：{reason}。' },
    button: '不通过',
    confirm: '驳回后提出人会看到原因，可以修改，也可以申诉一次。',
  },
  appeal: {
    label: { resident: '您提出申诉', member: '已申诉', staff: '提出人申诉', other: '提出人申诉' },
    line: {
      resident: '您申诉了，会换一位工作人员重新看。',
      staff: '提出人申诉，须由另一名工作人员复核。',
      other: '提出人申诉了，会换一位工作人员重新看。',
    },
    button: '申诉',
    confirm: '申诉只有一次，会由另一位工作人员重新看。',
  },
  ask: {
    label: { resident: '请您补充', member: '请补充', staff: '请提出人补充', other: '请提出人补充' },
    line: {
      resident: '工作人员想请您补充：“{question}”',
      staff: '{by}请提出人补充：“{question}”',
      other: '工作人员请提出人补充情况。',
    },
    button: '请提出人补充',
    confirm: '提出人会收到您写的问题，{days} 日内可以补充。',
  },
  answer: {
    label: { resident: '您补充了', member: '已补充', staff: '提出人已补充', other: '提出人补充了' },
    line: {
      resident: '您补充了情况，工作人员接着看。',
      staff: '提出人已补充，回到受理审核。',
      other: '提出人补充了情况，工作人员接着看。',
    },
    button: '补好了，提交',
    confirm: '补充会接在原文后面，工作人员接着看。',
  },
  noAnswer: {
    label: { resident: '先停下了', member: '未补充关闭', staff: '逾期未补充' },
    line: { resident: '{days} 天没等到补充，先停在这里。', staff: '{days} 日未补充，系统关闭。' },
    button: null,
    confirm: null,
  },
  reopen: {
    label: { resident: '重新打开', member: '重新打开', staff: '提出人恢复' },
    line: {
      resident: '您补充了情况，重新打开。',
      staff: '提出人补充后恢复受理。',
      other: '提出人补充了情况，重新打开。',
    },
    button: '补充并恢复',
    confirm: '恢复后回到工作人员手里重新看，编号不变。',
  },
  duplicate: {
    label: { resident: '和同类事合并', member: '归并', staff: '归并' },
    line: { resident: '和编号{no}是同一件事，合在一起办。', staff: '{by}归并至{no}。' },
    button: '归并',
    confirm: '归并后提出人成为那一件的跟进人，名字和原文都保留，并收到通知。',
  },
  objectMerge: {
    label: { resident: '您说不是一回事', member: '对归并有异议', staff: '提出人异议', other: '提出人有异议' },
    line: {
      resident: '您说这不是同一件事，工作人员会再看。',
      staff: '提出人对归并提出异议，退回复核。',
      other: '提出人说这不是同一件事，工作人员会再看。',
    },
    button: '不是同一件事',
    confirm: '只能提一次，工作人员会拆开重新看。',
  },
  notOurs: {
    label: { resident: '请走别的渠道', member: '引导其他渠道', staff: '引导其他渠道' },
    line: {
      resident: '这件事由{channel}管，怎么去已经写给您。',
      staff: '{by}引导至{channel}。',
      other: '这件事由{channel}管。',
    },
    button: '引导其他渠道',
    confirm: '提出人会看到去哪里、怎么去；不替提出人转交材料。',
  },
  accept: {
    label: { resident: '收下了', member: '已受理', staff: '受理' },
    line: { resident: '工作人员收下了。等委员认领，或者交给单位办。', staff: '{by}受理，类别：{category}。' },
    button: '受理',
    confirm: '受理后按提出人的选择公开，可以认领或交单位办，提出人会收到通知。',
  },
  decline: {
    label: { resident: '没有采用', member: '未采用', staff: '不予采用' },
    line: { resident: '没有采用：{reason}。', staff: '{by}不予采用：{reason}。' },
    button: '不采用',
    confirm: '提出人会收到原因，这条线索不再往下走。',
  },
  askToOpen: {
    label: { resident: '请您公开给委员看', member: '征求公开', staff: '征求公开意见', other: '请提出人公开' },
    line: {
      resident: '工作人员问您：愿不愿意让委员也看到这件事。',
      staff: '{by}征求提出人意见：可否对委员公开。',
      other: '工作人员问提出人愿不愿意让委员也看到。',
    },
    button: '征求公开',
    confirm: '提出人会收到询问，同意以后委员才能看到、认领；不同意也照常办理。',
  },
  agreeToOpen: {
    label: {
      resident: '您同意公开',
      member: '提出人同意公开',
      staff: '提出人同意公开',
      other: '提出人同意公开',
    },
    line: {
      resident: '您同意让委员看到这件事，名字不显示。',
      staff: '提出人同意对委员公开（隐名）。',
      other: '提出人同意让委员看到这件事。',
    },
    button: '同意公开',
    confirm: '同意后委员可以看到、认领这件事，看不到您的名字和电话。',
  },
  claim: {
    label: { resident: '有委员认领了', member: '认领', staff: '委员认领' },
    line: { resident: '{member}委员认领了，会去了解情况。', staff: '{member}认领，认领期至{date}。' },
    button: '我来认领',
    confirm: '认领后提出人会收到通知，请在{date}前写成提案或退回。',
  },
  release: {
    label: { resident: '委员退回了', member: '退回认领', staff: '退回认领' },
    line: { resident: '委员没有接着写（{reason}），重新等人认领。', staff: '{member}退回认领：{reason}。' },
    button: '退回认领',
    confirm: '退回后别的委员可以认领，提出人会看到原因。',
  },
  expire: {
    label: { resident: '认领到期了', member: '认领到期', staff: '认领到期' },
    line: {
      resident: '认领期到了还没写成，重新等人认领。',
      staff: '认领满 {days} 日未提交，自动退回选题库。',
    },
    button: null,
    confirm: null,
  },
  refer: {
    label: { resident: '交给单位办了', member: '交办', staff: '交办' },
    line: { resident: '交给{unit}办，最迟{date}答复。', staff: '{by}交{unit}办理，答复时限{date}。' },
    button: '交给单位办',
    confirm: '单位会马上收到，时限从现在起算；提出人和跟进人会收到通知。',
  },
  acceptReferral: {
    label: { resident: '单位接手了', member: '签收', staff: '签收' },
    line: { resident: '{unit}接手了，最迟{date}答复。', staff: '{unit}签收，经办：{by}。' },
    button: '签收',
    confirm: '签收后由本单位负责办理；交办时起算的时限不变。',
  },
  autoAccept: {
    label: { resident: '视同接手', member: '视同签收', staff: '逾期视同签收' },
    line: { resident: '{unit}到期没有回音，按规定算接手。', staff: '{days} 个工作日未签收，视同签收。' },
    button: null,
    confirm: null,
  },
  requestReturn: {
    label: { resident: '正在核对归谁管', member: '申请退回', staff: '申请退回' },
    line: { resident: '{unit}认为这件事不归它管，正在核对。', staff: '{unit}申退：{reason}，建议：{to}。' },
    button: '申请退回',
    confirm: '只能申请一次，须写依据和建议单位；裁定前时限照算。',
  },
  approveReturn: {
    label: { resident: '换个单位来办', member: '同意退回', staff: '同意退回' },
    line: { resident: '核对过了，不归{unit}管，重新安排单位。', staff: '{by}同意{unit}退回，待重新交办。' },
    button: '同意退回',
    confirm: '同意后回到可认领、可交办；请接着交给合适的单位。',
  },
  refuseReturn: {
    label: { resident: '还是由它办', member: '维持承办', staff: '不同意退回' },
    line: { resident: '核对过了，还是由{unit}来办。', staff: '{by}不同意退回：{reason}。' },
    button: '不同意退回',
    confirm: '维持原单位承办，不能再次申请退回，时限不变。',
  },
  progress: {
    label: { resident: '有新进展', member: '更新进展', staff: '更新进展' },
    line: { resident: '{unit}更新了进展：{text}。', staff: '进展：{text}。' },
    button: '更新进展',
    confirm: '能看到这件事的人都会看到，请不要写个人信息。',
  },
  askExtension: {
    label: { resident: '单位申请延期', member: '申请延期', staff: '申请延期' },
    line: { resident: '{unit}申请延到{date}：{reason}。', staff: '申请延期至{date}：{reason}。' },
    button: '申请延期',
    confirm: '要在到期前申请；批准后显示“依规延期”，不算逾期。',
  },
  approveExtension: {
    label: { resident: '批准延期', member: '同意延期', staff: '同意延期' },
    line: { resident: '经批准延到{date}，原因：{reason}。', staff: '{by}同意延期至{date}：{reason}。' },
    button: '同意延期',
    confirm: '提出人和公众会看到新日期和原因，原日期保留。',
  },
  refuseExtension: {
    label: { resident: '没有批准延期', member: '不同意延期', staff: '不同意延期' },
    line: { resident: '延期没有批准，还是{date}前答复。', staff: '{by}不同意延期：{reason}。' },
    button: '不同意延期',
    confirm: '仍按原时限办理，单位会看到理由。',
  },
  nudge: {
    label: { resident: '催了一次', member: '催办', staff: '催办' },
    line: { resident: '已经提醒{unit}抓紧办。', staff: '{by}催办：{text}。' },
    button: '催办',
    confirm: '经办人和分管领导都会收到，{days} 天内不能重复催。',
  },
  reply: {
    label: { resident: '答复送领导审', member: '答复送签', staff: '送领导签发' },
    line: { resident: '{unit}写好了答复，送单位领导审。', staff: '{unit}拟好答复，送签，经办：{by}。' },
    button: '送领导签发',
    confirm: '送签后不能修改，领导退回才能再改；签发后提出人才会收到。',
  },
  sign: {
    label: { resident: '单位答复了', member: '签发答复', staff: '签发' },
    line: { resident: '{unit}答复了，结果是：{result}。', staff: '{unit}签发答复，类别{letter}：{result}。' },
    button: '签发',
    confirm: '签发即代表本单位正式意见，提出人马上收到；写明日期的事项会公开。',
  },
  signBack: {
    label: { resident: '答复再改改', member: '退回修改', staff: '领导退改' },
    line: { resident: '单位领导请经办人把答复再改改。', staff: '负责人退回修改：{reason}。' },
    button: '退回修改',
    confirm: '经办人会看到意见，时限不变。',
  },
  confirm: {
    label: { resident: '您确认解决了', member: '提出人确认', staff: '提出人确认', other: '提出人确认解决了' },
    line: {
      resident: '您确认已经解决。',
      staff: '提出人确认解决，直接办结。',
      other: '提出人确认已经解决。',
    },
    button: '确实解决了',
    confirm: '确认后这件事就办结；以后又出问题还可以再反映。',
  },
  deny: {
    label: { resident: '您说没解决', member: '提出人未认可', staff: '提出人未认可', other: '提出人说没解决' },
    line: {
      resident: '您说还没解决，单位接着办，最迟{date}答复。',
      staff: '提出人未认可，第 {round} 轮办理，时限{date}：{reason}。',
      other: '提出人说还没解决，单位接着办，最迟{date}答复。',
    },
    button: '还没解决',
    confirm: '您写的和拍的会转给单位，单位接着办，重新定答复的日子。',
  },
  noConfirm: {
    label: { resident: '没等到您回音', member: '未确认办结', staff: '逾期未确认', other: '没等到确认' },
    line: {
      resident: '{days} 天没等到您回音，先办结，记作“没有确认”。',
      staff: '{days} 日未确认，办结，结果单列为“未确认”。',
      other: '{days} 天没等到提出人回音，先办结，记作“没有确认”。',
    },
    button: null,
    confirm: null,
  },
  rebound: {
    label: { resident: '又出问题了', member: '反弹', staff: '反弹重启' },
    line: { resident: '{by}反映又出问题了，重新打开。', staff: '{by}反映反弹，重新打开，已告知原办理单位。' },
    button: '又出问题了',
    confirm: '会重新打开，并告诉原来办理的单位和盯办的人。',
  },
  withdraw: {
    label: { resident: '您撤回了', member: '撤回', staff: '提出人撤回', other: '提出人撤回了' },
    line: {
      resident: '您撤回了这条线索。',
      staff: '提出人撤回（认领、交办前）。',
      other: '提出人撤回了这条线索。',
    },
    button: '撤回',
    confirm: '撤回后别人看不到，也不再办理；后台只留一份记录。',
  },
  withdrawName: {
    label: { resident: '您退出了', member: '提出人退出', staff: '提出人退出', other: '提出人退出了' },
    line: {
      resident: '您退出了，名字已拿掉，事情还有人跟着办。',
      staff: '提出人退出，姓名移除；仍有跟进人，事项保留。',
      other: '提出人退出了，事情还有人跟着办。',
    },
    button: '退出并去掉名字',
    confirm: '您的名字会从这件事里拿掉；还有别人跟着，事情照样办。',
  },
  changeVisibility: {
    label: {
      resident: '您改了给谁看',
      member: '提出人改公开范围',
      staff: '提出人改公开范围',
      other: '提出人改了范围',
    },
    line: {
      resident: '您把这条改成：{kind}。',
      staff: '提出人将公开范围改为：{kind}。',
      other: '提出人改了给谁看。',
    },
    button: '改给谁看',
    confirm: '马上生效。已经被人看到或转发的，收不回来。',
  },
  changeContact: {
    label: {
      resident: '您改了联系方式',
      member: '提出人改联系方式',
      staff: '提出人改联系方式',
      other: '联系方式有变',
    },
    line: {
      resident: '您改了这件事的联系方式或同意。',
      staff: '提出人更新联系方式或授权。',
      other: '联系方式有变化。',
    },
    button: '改联系方式',
    confirm: '改了马上生效；不再同意的，单位以后看不到。',
  },
  releaseEntry: {
    label: { resident: '一条说明可以看了', member: '说明已放行', staff: '说明已放行' },
    line: { resident: '工作人员看过一条说明，没有问题。', staff: '{by}放行一条待复核的内容。' },
    button: '放行这一条',
    confirm: '放行后，能看到这件事的人就能看到这一条。',
  },
  toConsultation: {
    label: { resident: '拿出来商量', member: '转协商', staff: '转协商' },
    line: { resident: '这件事列为协商话题，大家一起商量。', staff: '{by}转入协商议题{no}。' },
    button: '转入协商',
    confirm: '转入后提出人会受邀参加，协商结果会回到这条线索。',
  },
  backFromConsultation: {
    label: { resident: '这次没商量上', member: '退回线索', staff: '未列入协商' },
    line: { resident: '这次没排上商量，这件事接着往下走。', staff: '协商议题{no}未采用，线索退回受理。' },
    button: null,
    confirm: null,
  },
  fileDraft: {
    label: { resident: '成了正式提案', member: '已转提案', staff: '转为提案' },
    line: { resident: '委员写的提案通过了审查，编号{no}。', staff: '提案立案，案号{no}，线索随提案推进。' },
    button: null,
    confirm: null,
  },
  toOpinion: {
    label: { resident: '整理上报', member: '转社情民意', staff: '转社情民意信息' },
    line: { resident: '整理成“社情民意信息”报送，有回音会告诉您。', staff: '{by}转社情民意信息{no}。' },
    button: '转社情民意',
    confirm: '转出后不再走提案，提出人会收到说明。',
  },
  downstreamClosed: {
    label: { resident: '这一轮办完了', member: '办结', staff: '随办结' },
    line: { resident: '这一轮办完了，结果是：{result}。', staff: '关联事项办结，结果：{result}。' },
    button: null,
    confirm: null,
  },
  supervise: {
    label: { resident: '专门盯办', member: '列入督办', staff: '列入督办' },
    line: { resident: '这件事列为重点，有人专门盯着办。', staff: '列入督办：{reason}，督办人{by}。' },
    button: '列入督办',
    confirm: '单位领导会收到，督办情况要留记录。',
  },
} as const satisfies Record<LeadStep | LaterStep, StepWords>

/** Every state of a lead: the chip's label, and the sentence below it. */
export const leadStatusWords: Record<keyof typeof statuses, StatusWords> = statuses

/** Every step: its name, its line in the timeline, its button and what is said before it is taken. */
export const leadStepWords: Record<keyof typeof steps, StepWords> = steps

/** An accepted lead that only its unit may read waits for no member, so it must not say so. */
export const openUnitOnlyWords: StatusWords = {
  label: { resident: '收下了，等交给单位', member: '已受理待交办', staff: '已受理待交办' },
  now: {
    resident: '已经收下，工作人员会交给单位办。',
    staff: '已受理，提出人选择不公开，待交单位办理。',
  },
}

/** The answer to a reply that does not claim to have solved anything: 确实解决了 would be untrue there. */
export const unsolvedReplyWords: Record<'confirm' | 'deny', StepWords> = {
  confirm: {
    label: {
      resident: '您认可了答复',
      member: '提出人认可答复',
      staff: '提出人认可答复',
      other: '提出人认可答复',
    },
    line: {
      resident: '您看过答复，认可这个结果。',
      staff: '提出人认可答复，办结。',
      other: '提出人看过答复，认可这个结果。',
    },
    button: '认可这个答复',
    confirm: '认可后这一轮就办完了，结果照实写；以后又出问题还可以再反映。',
  },
  deny: { ...steps.deny, button: '不认可' },
}

/** What stands beside the state: dates and supervision never replace it. */
export const leadOverlayWords: Record<
  'DUE_SOON' | 'DUE_TODAY' | 'OVERDUE' | 'EXTENDED' | 'SUPERVISED',
  StatusWords
> = {
  DUE_SOON: {
    label: { resident: '快到期了', member: '临期', staff: '临期' },
    now: { resident: '离答应的日子还有 {days} 天。', staff: '距时限 {days} 天。' },
  },
  DUE_TODAY: {
    label: { resident: '今天到期', member: '今日到期', staff: '今日到期' },
    now: { resident: '今天是答应答复的最后一天。', staff: '今日到期。' },
  },
  OVERDUE: {
    label: { resident: '超期了', member: '已逾期', staff: '已逾期' },
    now: { resident: '过了答应的日子 {days} 天，已经在催。', staff: '逾期 {days} 天，已提醒分管领导。' },
  },
  EXTENDED: {
    label: { resident: '批准延期到新日子', member: '依规延期', staff: '依规延期' },
    now: { resident: '经批准延到{date}，原因：{reason}。', staff: '依规延期至{date}，批准：{by}。' },
  },
  SUPERVISED: {
    label: { resident: '有人专门盯办', member: '督办中', staff: '督办中' },
    now: { resident: '这件事有人专门盯着办。', staff: '督办中：{reason}。' },
  },
}
