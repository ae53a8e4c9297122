/** The desk of the office's and the towns' staff (subpackage `staff`). Staff get no address. */

export const queueWords = {
  title: '待办',
  desk: '工作台',
  screening: '待受理',
  held: '待复核',
  appeals: '申诉',
  heldEntries: '待放行的说明',
  open: '可交办',
  returns: '申退待裁定',
  extensions: '延期待审批',
  denials: '二次未认可',
  openedAsked: '等作者答复',
  waitingFor: '在等{unit}',
  nextOne: '处理好了，下一件',
  allDone: '这一列处理完了',
  select: '选中',
  filterTown: '镇街',
  filterCategory: '类别',
  filterUnit: '承办单位',
} as const

export const caseWords = {
  content: '内容',
  original: '作者原文',
  history: '来往记录',
  internal: '内部可见',
  author: '作者',
  authorHidden: '隐名',
  phoneLook: '看电话',
  phoneLookAsk: '看一次记一次，作者查得到。确定要看？',
  phoneNone: '作者没有留电话',
  forwardGiven: '作者同意把称呼和电话交给承办单位',
  forwardNotGiven: '作者没有同意把联系方式交给承办单位，需要时请转问',
  verdict: '机器检测：{reason}。',
  appealBy: '由{role}初次处理，须换人复核',
  returnReason: '申退理由：{reason}。',
  returnTo: '建议承办：{unit}',
  extensionReason: '延期理由：{reason}。',
  extensionTo: '申请延至{date}（原{oldDate}）',
  usualUnit: '常办单位',
  dueChoice: '{days}天',
  dueDate: '{date}前答复',
  claims: '认领情况',
  titleHistory: '标题改过{count}次',
  unitOnly: '作者选择不公开',
  round: '第{round}轮',
  supervised: '已列入督办',
  noAccess: '不在本镇街范围',
} as const

export const claimPoolWords = {
  title: '选题库',
  pool: '可认领',
  mine: '我认领的',
  until: '认领期至{date}',
  full: '手上的{count}件写完或退回一件，才能再认领。',
  hint: '先看看有没有居民提过的，认领一条，比从头写省力，提出人也会知道。',
} as const

export const supervisorWords = {
  title: '盯办',
  hint: '快到期、逾期、二次未认可的排在前面。',
  denied: '两次未认可',
  over: '已逾期',
  empty: '没有要盯办的事。',
} as const
