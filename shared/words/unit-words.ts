/** The desk of a handling unit (subpackage `unit`). */

export const unitQueueWords = {
  title: '本单位的事',
  toAccept: '待签收',
  handling: '办理中',
  toSign: '待签发',
  answered: '已答复待确认',
  denied: '未认可，须再办',
  hint: '这里只有交给本单位的事。先签收，再办理，然后答复；领导签发后提出人才会收到。',
  leaderHint: '等签发的都在这里。签发后，写明日期的事项会公开。',
  acceptBy: '{date}前未签收，视同签收',
} as const

export const unitCaseWords = {
  referred: '{by}交办，{date}',
  opinion: '交办意见',
  contact: '提出人联系方式',
  contactNone: '提出人没有同意提供。需要核实的，请联系交办的工作人员转问。',
  contactLook: '看联系方式',
  contactLookAsk: '看一次记一次，只用于核实这件事。确定要看？',
  deniedText: '提出人说还差什么',
  earlierReply: '上一轮答复',
  returnUsed: '本单位已申请过一次退回',
  returnUntil: '{date}前可以申请退回一次',
  waitingDecision: '等待裁定，时限照算',
  waitingExtension: '延期申请等待审批',
  waitingSign: '等领导签发',
  waitingConfirm: '等提出人确认，{date}未回应则办结',
} as const

export const replyWords = {
  title: '写答复',
  meaning: '办理结果',
  letter: '类别{letter}',
  addNext: '加一步',
  removeNext: '删掉这一步',
  nextTitle: '第 {n} 步',
  preview: '提出人会看到',
  backReason: '领导退回：{reason}。',
  plain: '写给居民看：说大白话，写做了什么、哪天做好。',
  empty: '只有态度、没有措施的话，不要写进来。',
  privacy: '不要写提出人的姓名、电话和住址。',
} as const

export const signWords = {
  title: '签发',
  from: '经办：{by}，{time}',
  due: '答复时限：{date}',
  promised: '{count} 项写明了日期，会公开',
  noPromise: '没有写明哪天办好',
  next: '下一件',
  none: '没有等签发的答复。',
} as const
