import type { Channel, Visibility } from '@shared/domain/lead/lead'
import type { StateGroup } from '@shared/domain/lead/lead-status'
import type { ResultMeaning } from '@shared/domain/lead/result-meaning'
import type { Role } from '@shared/domain/person/role'

/** Two ways of saying one thing: residents read the first, members, staff and units the second. */
type TwoWords = { resident: string; staff: string }

export const visibilityWords = {
  PUBLIC_HIDDEN_NAME: { resident: '公开但不显示姓名', staff: '公开（隐名）' },
  PUBLIC_NAMED: { resident: '公开并显示姓名', staff: '公开（实名）' },
  UNIT_ONLY: { resident: '只给办理单位看', staff: '仅工作人员及承办单位可见' },
} as const satisfies Record<Visibility, TwoWords>

/** The letter is what units print on a reply; settings may give other letters. */
export const resultMeaningWords = {
  DONE: { resident: '已经解决', staff: '已解决或采纳', letter: 'A' },
  UNDERWAY: { resident: '正在解决', staff: '正在解决', letter: 'B' },
  PLANNED: { resident: '排进了计划', staff: '列入计划逐步解决', letter: 'B' },
  BLOCKED: { resident: '眼下办不了', staff: '因条件限制暂不能解决', letter: 'C' },
  REFERENCE: { resident: '留着参考', staff: '留作参考', letter: 'D' },
  INFEASIBLE: { resident: '办不了，说明了原因', staff: '不可行，已作说明', letter: 'C' },
} as const satisfies Record<ResultMeaning, TwoWords & { letter: string }>

/** The stamp while nobody has confirmed anything: a unit's own word is not an outcome. */
export const outcomeWords = {
  none: { resident: '结果未定', staff: '结果未定' },
  said: { resident: '单位说解决了', staff: '单位称已解决' },
  unconfirmed: { resident: '还没人确认', staff: '未确认' },
  confirmed: { resident: '提出人确认过', staff: '提出人已确认' },
} as const satisfies Record<string, TwoWords>

export const channelWords = {
  RECEPTION: { resident: '委员接待日', staff: '定期接待' },
  VISIT: { resident: '上门走访', staff: '走访座谈' },
  ONLINE: { resident: '手机提交', staff: '网络' },
  SURVEY: { resident: '问卷', staff: '问卷调查' },
  MAILBOX: { resident: '委员信箱', staff: '委员信箱' },
  QR: { resident: '扫码提交', staff: '扫码' },
  STATION: { resident: '工作站代填', staff: '委员工作站' },
} as const satisfies Record<Channel, TwoWords>

export const roleWords = {
  resident: { resident: '居民', staff: '群众' },
  member: { resident: '政协委员', staff: '委员' },
  stationHelper: { resident: '工作站帮办员', staff: '站点帮办员' },
  convener: { resident: '召集人', staff: '召集人' },
  townWorker: { resident: '镇街政协联络干部', staff: '基层工委' },
  reviewer: { resident: '审查小组成员', staff: '审查人员' },
  proposalStaff: { resident: '政协工作人员', staff: '提案委办公室' },
  proposalChief: { resident: '提案委负责人', staff: '提案委负责人' },
  govOffice: { resident: '市政府办', staff: '市政府办' },
  partyOffice: { resident: '市委办', staff: '市委办' },
  unitClerk: { resident: '单位经办人', staff: '承办单位经办人' },
  unitDeputy: { resident: '单位分管领导', staff: '承办单位分管负责人' },
  unitLeader: { resident: '单位领导', staff: '承办单位负责人' },
  supervisor: { resident: '盯办负责人', staff: '督办人' },
  chairMeeting: { resident: '政协领导班子', staff: '主席会议' },
  auditor: { resident: '查阅人员', staff: '查阅（只读）' },
  tenantAdmin: { resident: '系统管理员', staff: '系统管理员' },
} as const satisfies Record<Role, TwoWords>

/** How somebody stands to one lead, where her name is not shown. */
export const relationWords = {
  author: { resident: '提出人', staff: '提出人' },
  follower: { resident: '跟进人', staff: '跟进人' },
  member: { resident: '委员', staff: '认领委员' },
  staff: { resident: '工作人员', staff: '工作人员' },
  unit: { resident: '办理单位', staff: '承办单位' },
  system: { resident: '系统', staff: '系统' },
} as const satisfies Record<string, TwoWords>

export const placeKindWords = {
  CITY: { resident: '市', staff: '市' },
  DISTRICT: { resident: '区县', staff: '区县' },
  TOWN: { resident: '镇', staff: '镇' },
  STREET: { resident: '街道', staff: '街道' },
  COMMUNITY: { resident: '社区', staff: '社区' },
  VILLAGE: { resident: '村', staff: '村' },
  STATION: { resident: '委员工作站', staff: '委员工作站' },
  HALL: { resident: '议事堂', staff: '议事堂' },
} as const satisfies Record<string, TwoWords>

/** The public list's filter by state. */
export const stateGroupWords = {
  WAITING: { resident: '等委员或单位', staff: '待认领' },
  HANDLING: { resident: '单位在办', staff: '办理中' },
  ANSWERED: { resident: '单位答复了', staff: '已答复' },
  ENDED: { resident: '这一轮办完了', staff: '已办结' },
} as const satisfies Record<StateGroup, TwoWords>

/** What became of a notice, for the person and for the ledger. */
export const notificationWords = {
  OUTBOX: { resident: '准备发送', staff: '待发送' },
  INBOX: { resident: '放进我的消息', staff: '已入站内消息' },
  SENDING: { resident: '正在发送', staff: '发送中' },
  SENT: { resident: '已发到微信', staff: '已发送' },
  FAILED: { resident: '微信没送到', staff: '发送失败' },
  UNKNOWN: { resident: '不知道送没送到', staff: '结果不明，不重发' },
  INBOX_ONLY: { resident: '只在我的消息里', staff: '仅站内' },
  FALLBACK: { resident: '工作人员会打电话', staff: '转人工通知' },
  UNREAD: { resident: '未读', staff: '未读' },
  READ: { resident: '已读', staff: '已读' },
} as const satisfies Record<string, TwoWords>

/** The eight public stages of the echo ring, in order. */
export const stageWords: readonly TwoWords[] = [
  { resident: '提出', staff: '提出' },
  { resident: '收下', staff: '受理' },
  { resident: '委员认领', staff: '认领' },
  { resident: '成提案', staff: '立案' },
  { resident: '交给单位', staff: '交办' },
  { resident: '答复', staff: '答复' },
  { resident: '兑现', staff: '兑现' },
  { resident: '确认', staff: '确认' },
]
