import type { ConsentPurpose } from '@shared/domain/consent/consent'

/** Sentences that belong to one page of the main package, in the order of a resident's way. */

export const homeWords = {
  title: '首页',
  morning: '早上好',
  afternoon: '下午好',
  evening: '晚上好',
  greeting: '{name}，',
  following: '您跟着 {count} 件事，其中 {n} 件等您看一眼。',
  followingNone: '您跟着 {count} 件事，眼下没有要您做的。',
  yourTurn: '等您看一眼',
  mine: '与您有关',
  votes: '待您表态',
  votesCount: '待您表态 {count} 条',
  votesUnread: '待您表态 {count} 条，先看资料',
  mineAll: '全部 {count} 件',
  drafts: '有一份没写完的',
  draftsMany: '有 {count} 份没写完的',
  draftGoOn: '接着写',
  nearby: '附近的事',
  results: '有结果了',
  staffDesk: '待办',
  staffDeskCount: '有 {count} 件等着处理',
  unitDesk: '本单位的事',
  claimPool: '等委员认领的线索',
  conveneDesk: '协商工作台',
  halls: '议事堂',
  progress: '查进度',
  members: '找委员',
  role: '您的身份：{role}',
} as const

export const leadListWords = {
  title: '议事',
  public: '大家提的',
  search: '搜编号，或者几个字',
  searchHint: '最少两个字',
  filter: '筛选',
  show: '看结果',
  clear: '清掉条件',
  category: '类别',
  state: '到哪一步了',
  town: '镇街',
  community: '社区或村',
  allCategories: '全部类别',
  allStates: '全部',
  allTowns: '全市',
  allCommunities: '全部社区、村',
  count: '共 {count} 条',
  searching: '正在找',
  countMore: '先列出 {count} 条，往下还有',
  nearby: '附近',
  nearbyPlace: '附近：{place}',
  sortNew: '最新的',
  onlyMine: '我提的',
  onlyFollowing: '我跟进的',
} as const

export const myPlaceWords = {
  title: '我住的社区或村',
  choose: '选我住的社区',
  none: '还没选',
  about: '选了就能一点看到附近的事。只记在这部手机里。',
  forget: '不记了',
} as const

export const myLeadsWords = {
  title: '我的线索',
  raised: '我提的',
  following: '我跟进的',
  claimed: '我认领的',
  drafts: '草稿',
  draftUntitled: '还没写内容的草稿',
  draftSaved: '存于 {time}',
  draftDelete: '删掉草稿',
  draftDeleteAsk: '删掉这份草稿？',
  draftDeleteAbout: '删了找不回来，已经传的照片也会删掉。',
  others: '别的没写完的',
  othersAlone: '没写完的',
  begun: { step: '还没发的说明', letter: '写给委员的信', answer: '给来信的回答', say: '想在商量时说的' },
  draftAbout: '关于“{title}”',
  unsent: '等着提交',
  unsentAbout: '有网络就会自动再送，不会重复。',
  unsentStates: {
    offline: '等网络',
    soon: '马上送',
    sending: '正在送',
    photos: '正在送，照片 {n}/{count}',
    failed: '没送成，稍后再送',
  },
  unsentStep: '{step}：{title}',
  unsentDrop: '不要了',
} as const

export const raiseWords = {
  title: '我要提',
  steps: ['什么事', '在哪里', '给谁看', '看一遍'],
  situation: '有什么情况',
  situationHint: '什么时候、在哪里、什么事、影响了谁，至少 {min} 字。',
  situationExample: '比如：路口的灯坏了三个月，晚上老人过马路看不清。',
  analysis: '为什么会这样',
  analysisHint: '您觉得原因是什么。',
  suggestion: '希望怎么办',
  suggestionHint: '写得越具体，越好办。',
  memberAnalysisHint: '委员提线索，请写上分析。',
  one: '一件事提一条，办起来更快。',
  ticks: '写到了',
  place: '在哪个社区或村',
  placeHint: '选好会替您记住，下次不用再选。',
  town: '镇街',
  townPick: '选镇街',
  community: '社区或村',
  communityPick: '选社区或村',
  communityUnsure: '说不准，只选镇街',
  spot: '具体位置',
  spotHint: '比如：菜市场北门，公交站旁边。',
  category: '类别',
  categoryHint: '可以不选，工作人员会分。',
  categoryPick: '选类别',
  categoryUnsure: '说不准',
  contact: '要不要回电话',
  name: '怎么称呼您',
  nameHint: '选了“显示姓名”才会公开，别的时候只有工作人员看得到。',
  phone: '手机号',
  heading: '标题',
  headingHint: '从您写的第一句取的，可以改，最多 {max} 个字。',
  preview: '别人会看到',
  previewEmpty: '写好情况，这里就是别人看到的样子。',
  yours: '只有您和工作人员看到',
  submit: '提交',
  submitAsk: '提交后工作人员能看到全部内容；工作人员没打开之前，{minutes} 分钟内您可以收回来改。',
  restored: '上次没写完的，替您接上了。',
  putAside: '先放着，另写一条',
  discard: '不要了，重新写',
  discardAsk: '不要这份草稿了？',
  discardAbout: '写的字和照片都会删掉，找不回来。',
  leave: '先不写了',
  leaveAbout: '写好的都存着，下次打开接着写。',
  photosPending: '还有 {count} 张照片没传好，可以先提交，传好了自动补上。',
  queued: '没有网络，先替您存好了。连上网自动提交，不会重复。',
  queuedOnline: '没送出去，先替您存好了。稍后自动再送，不会重复。',
  afterEnd: '又出问题了？打开办过的那件事，点“又出问题了”。',
} as const

export const receiptWords = {
  title: '提交好了',
  number: '编号{no}',
  body: '工作人员 {days} 个工作日内告诉您结果，最迟{date}。',
  checking: '正在检查文字和图片，检查好了就交给工作人员。',
  next: '接下来',
  nextScreen: '工作人员看，最迟{date}告诉您收没收下',
  undo: '收回来改',
  undoLeft: '工作人员没打开之前，还有 {time} 可以收回',
  undoSeen: '工作人员已经打开看了，不能收回；可以补充说明，也可以撤回。',
  undoOver: '过了能收回的时间；可以补充说明，也可以撤回。',
  look: '看这件事',
  another: '再提一条',
  copyNumber: '复制编号',
} as const

export const detailWords = {
  title: '线索详情',
  facts: '基本情况',
  situation: '情况',
  analysis: '原因',
  suggestion: '希望',
  place: '地点',
  category: '类别',
  number: '编号',
  raisedAt: '提出时间',
  channel: '来源',
  author: '提出人',
  authorHidden: '没有显示姓名',
  you: '您',
  contact: '联系方式',
  contactHidden: '提出人没有同意提供',
  contactLook: '看联系方式',
  contactLookAbout: '看一次记一次，提出人查得到。',
  contactSeen: '{by}看过，{time}',
  visibility: '给谁看',
  question: '工作人员想问您',
  questionUntil: '请在{date}前补充',
  reason: '原因',
  howTo: '怎么去',
  mergedInto: '合到了这一件',
  mergedFrom: '合进来 {count} 件',
  claimedBy: '{member}委员认领了，到{date}',
  handledBy: '办理单位',
  reply: '单位的答复',
  replyRound: '第 {round} 轮答复',
  replyDone: '做了什么',
  replyNext: '下一步',
  replyNextRow: '{owner}，{date}前',
  replySigned: '签发：{role}，{date}',
  replyEarlier: '看前几轮答复',
  confirmAsk: '是不是真的解决了？',
  confirmAskOther: '这个答复您认可吗？',
  confirmUntil: '还没去看也没关系，{date}前告诉我们就行。',
  confirmPhoto: '您拍的',
  unitPhoto: '单位拍的',
  oldDue: '原来答应{date}',
  reboundUntil: '又出问题的话，{date}前可以再反映。',
  actions: '可以做的事',
  noActions: '眼下没有要您做的。有进展会告诉您。',
  laterRoad: '后面的进展会接着写在这里。',
  laterProposal: '委员已用它写成提案。提案的办理过程，以委员和政协的通知为准。',
  laterOpinion: '已整理上报。有回音会写在这里。',
  talk: '大家商量这件事',
  grewFrom: '来自协商',
  laterConsultation: '已列为协商话题。时间地点定了会写在这里。',
} as const

export const timelineWords = {
  title: '来龙去脉',
  now: '现在',
  coming: '接下来',
  past: '已经过去的',
  photos: '{count} 张照片',
  byRole: '{role}，{time}',
  held: '这一条等工作人员看过才公开',
  oldest: '从头看',
  newest: '看最新',
} as const

export const followWords = {
  support: '我也遇到了',
  supportAbout: '您会成为跟进人，有进展告诉您。别人看不到是您。',
  follow: '跟进',
  following: '跟进中',
  unfollow: '不再跟进',
  unfollowAsk: '不再跟进这件事？',
  unfollowAbout: '以后不再告诉您它的进展，随时可以再跟进。',
  own: '这是您提的，进展都会告诉您。',
  kept: '没送出去，先替您记下了，稍后自动再送。',
} as const

/** A card of a record that is not public shows nothing of it. */
export const shareWords = {
  button: '转给邻居看看',
  title: '{title}',
  hiddenTitle: '民议：身边的事，在这里说',
  about: '编号{no}，{state}',
  copyLink: '复制链接',
  copied: '链接复制好了',
  code: '小程序码',
  card: '分享图',
  save: '存下这张图',
  scan: '扫一扫，看到了哪一步',
  saved: '存到相册了',
  notSaved: '没存上，请再试一次；按住图片也能存。',
  albumRefused: '还没让微信存图到相册。按住图片可以直接转发，也可以去设置里打开“添加到相册”。',
  openAlbum: '去设置',
} as const

export const inboxWords = {
  title: '通知',
  todo: '要您做的',
  news: '进展',
  all: '全部',
  unread: '未读',
  markAll: '全部标为已读',
  markedAll: '都标为已读了',
  open: '去看看',
  ledger: '发送记录',
  earlier: '还有 {count} 条较早的',
  fewer: '收起较早的',
  today: '今天',
  thisWeek: '这一周',
  older: '更早',
  /** What has no title of its own, by its kind. */
  kinds: { letter: '给委员的信', duty: '接待日', contacts: '联系群众记录' } as Record<string, string>,
} as const

export const meWords = {
  title: '我的',
  guest: '还没登录',
  raised: '我提的',
  following: '跟进的',
  answered: '有回音',
  drafts: '草稿',
  claimed: '认领的',
  roles: '我的身份',
  as: '现在的身份：{role}',
  switchRole: '换个身份',
  desk: '工作台',
  adminDesk: '管理',
  place: '{town}{community}',
  signOut: '退出登录',
  halls: '议事堂和委员',
  letters: '委员信箱',
  promises: '单位答应的事',
  contacts: '联系群众记录',
  memberProfile: '我的委员主页',
} as const

export const settingsWords = {
  title: '字号和外观',
  size: '字号',
  standard: '标准',
  elder: '长辈版',
  xl: '特大',
  sizeSample: '放学那半小时，路口多站一个人。',
  sizeAbout: '字会这么大，按钮也一起变大。',
  look: '外观',
  light: '浅色',
  dark: '深色',
  auto: '跟随手机',
  messages: '微信提醒',
  messagesAbout: '点一次，能提醒一次。站内的消息一条不少。',
  templateLeft: '{name}：还能收 {count} 次',
  cache: '清掉手机里存的内容',
  cacheAsk: '清掉手机里存的内容？',
  cacheAbout: '草稿和没提交的会一起删掉，找不回来。',
  cleared: '清好了',
} as const

export const privacyWords = {
  title: '隐私和我的信息',
  short: '我们收了什么',
  consents: '我同意过的',
  given: '{date}同意',
  withdrawn: '{date}收回',
  withdraw: '收回同意',
  withdrawAsk: '收回这项同意？',
  version: '第 {version} 版',
  looks: '谁看过我的电话',
  looksNone: '没有人看过。',
  looksRow: '{role}看过，{time}',
  export: '要一份我的信息',
  exportAbout: '您提的、跟进的、同意过的，都在一个文件里。',
  exported: '存好了：{name}',
  delete: '删除我的个人信息',
  deleteExplain: '会删掉您的姓名、电话和登录。还在办的公共事项保留内容，不再有您的名字。删了不能恢复。',
  deleteAsk: '确定删除我的个人信息？',
  deleteTick: '我知道删了不能恢复',
  deleteButton: '确定删除',
  deleted: '您的个人信息已删除。',
  rights: '您可以查、改、要副本、删除，也可以收回同意。有问题打{phone}。',
} as const

export const aboutWords = {
  title: '关于',
  what: '这是什么',
  whatBody: '您说身边的事，工作人员看，委员认领或者单位来办，办得怎么样由您确认。每一步都写明白。',
  phone: '打电话问',
  questions: '常见问题',
  version: '版本 {version}',
  record: '备案号',
  rules: '在这里说事的约定',
} as const

/** The rules of the house: what holds for everybody who writes here. */
export const houseRules = [
  '说身边公共的事。一件事提一条，说清在哪里、什么事、希望怎么办。',
  '说事，不骂人。别人的姓名、电话、住址不要写，照片里的人脸和车牌请遮住。',
  '广告和骗人的话不会显示。',
  '写的和拍的先检查，再给别人看。没通过的会告诉您原因，可以请另一个人再看一次。',
  '一个微信算一个人。别人已经说过的事，点“我也遇到了”就算您一份。',
  '您写的话没有人替您改。工作人员只能改标题。',
] as const

export const helpWords = [
  {
    question: '什么是提案线索？',
    answer:
      '就是您身边该有人管、却还没解决好的公共的事，比如路口不安全、老人看病不便。您说清在哪里、什么事、希望怎么办，就是一条线索。政协委员可以认领它，去了解情况，写成提案；有的事会直接交给单位办。',
  },
  {
    question: '提案和线索有什么不同？',
    answer:
      '线索人人都能提。提案只能由政协委员、参加政协的党派团体和政协专委会等提出，通过审查后，有关单位要书面答复。您提的是线索；委员用它写成提案后，您照样能看到每一步。',
  },
  {
    question: '提交以后会怎样？',
    answer:
      '先由工作人员看，可能收下、请您补充、和别人的合在一起，或者告诉您该找谁。收下后等委员认领，或者直接交给单位办。单位答复后，请您说一声解决没有。每到一步都会告诉您。',
  },
  {
    question: '多久会有答复？',
    answer:
      '工作人员一般 {screenDays} 个工作日内告诉您收没收下。直接交给单位办的，页面上写着最迟哪天答复；有没有委员认领、能不能成为提案，说不准。具体日子以页面上写的为准。',
  },
  {
    question: '编号怎么看？',
    answer: '开头的XS说明是线索，中间是年份，后面是序号。打电话或到工作站问的时候，报编号就行。',
  },
  {
    question: 'A、B、C、D是什么？',
    answer:
      '是单位答复时标的办理结果。一般A是已经解决，B是正在办或排进了计划，C是眼下条件不够或者办不了，D是留着参考。它说的是结果，不是打分。',
  },
  {
    question: '单位说解决了，其实没解决怎么办？',
    answer:
      '点“还没解决”，写几句，拍张照。单位会接着办，重新定答复的日子。第二次说没解决，会有人专门盯着办。',
  },
  {
    question: '谁能看到我的名字和电话？',
    answer:
      '名字公不公开由您选，不选就不公开。电话从不公开，只有审核的工作人员能看；要给办理单位，得您另外点同意。谁看过都有记录，您随时可以不再提供或删除。',
  },
  {
    question: '什么事不适合在这里说？',
    answer:
      '着急的、有危险的，打110、119、120。水电气、噪音这类日常求助，打12345。正在打官司、仲裁的，等法院或仲裁机构处理。举报具体的人，打12388。个人家里的诉求，可以走信访。',
  },
  {
    question: '办完了又坏了怎么办？',
    answer:
      '办完后 {reboundMonths} 个月内，打开那件事，点“又出问题了”，拍张照。原来办理的单位和盯办的人会马上知道。',
  },
] as const

/** Joining with an invite code, and the very first admin with the secret of the deployment. */
export const joinWords = {
  short: '填好邀请码，就能加入。',
  title: '填邀请码',
  code: '邀请码',
  codeHint: '管理员发给您的，{days} 天内有效，只能用一次。',
  preview: '您将成为：{role}',
  accept: '加入',
  joined: '已加入，身份是{role}。',
  already: '您已经有这个身份了。',
  firstAdmin: '第一位管理员',
  firstAdminAbout: '只在刚部署好时用一次，口令由部署的人设定。',
  secret: '一次性口令',
  name: '姓名',
  become: '成为管理员',
  became: '您已是管理员，口令已作废。请先建人员名册。',
} as const

/** What a person agreed to, line by line of the ledger. */
export const purposeWords = {
  PRIVACY: '用这个小程序的隐私说明',
  CALL_BACK: '留电话，核实这件事',
  CONTACT_FOR_UNIT: '把称呼和电话交给办理单位，只用来核实这件事',
  PUBLIC_NAME: '公开显示姓名',
} as const satisfies Record<ConsentPurpose, string>

/** On the matter, where a tap opens a form whose own button says something else. */
export const beginWords = { reply: '写答复', answer: '补充情况' }
