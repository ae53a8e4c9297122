import { visibilityWords } from './enum-words'

/** What several pages of the main package say. Residents read most of it: plain words, 您, no promise of others. */

export const loadingWords = {
  page: '正在打开',
  more: '正在取更多',
  submit: '正在提交，请别关掉',
  save: '正在保存',
  upload: '正在传第 {n} 张，共 {count} 张',
  slow: '网络有点慢，再等等',
  check: '正在检查内容',
  export: '正在准备材料，好了放进“我的消息”',
  listEnd: '到底了',
  pull: '下拉刷新',
  refreshed: '已是最新',
} as const

export const emptyWords = {
  homeMine: '还没有与您有关的事。遇到事情，点“我要提”。',
  homeHelper: '还没有与您有关的事。有人来请您帮忙，点“代填”。',
  leadMine: '您还没提过线索。点下面的“我要提”，一分钟就能说清。',
  leadDrafts: '没有草稿。写到一半的会自动存在这里。',
  leadFollowing: '还没有关注的事。看到自己也遇到的，点“我也遇到了”。',
  leadPublic: '这里还没有公开的线索。',
  leadFiltered: '没有符合条件的。放宽一点条件试试。',
  leadSearch: '没搜到“{query}”。换个词试试，或者直接提一条。',
  claimPool: '暂时没有可认领的线索。',
  claimMine: '您还没有认领线索。',
  inbox: '没有新消息。有进展会放在这里。',
  history: '还没有记录。',
} as const

export const offlineWords = {
  banner: '没有网络，您写的都存在手机里。',
  back: '网络好了，点“重新提交”就行。',
  queued: '有 {count} 条等着提交。',
  refused: '有 {count} 条没能提交，请看一眼。',
  sending: '网络好了，正在替您提交。',
  sent: '刚才没送出去的，已经提交好了。',
  stale: '这是{time} 的内容，连上网会更新。',
  photos: '照片等连上网再传，文字先存好了。',
  retry: '重新提交',
} as const

export const firstUseWords = {
  title: '您身边的事，在这里说',
  body: '路灯不亮、看病不便、孩子上学难，都可以说。有政协委员认领，或者直接交给单位办。到了哪一步、谁来办、哪天办好，都告诉您。',
  notThis: '急事请打110、119、120；日常求助打12345；举报干部打12388。',
  elder: '字要不要大一些？',
  elderYes: '字大一些',
  elderNo: '这样就好',
  start: '开始用',
  leadHint: '说清三样就够：在哪里，什么事，希望怎么办。',
  photoHint: '先拍张照也行。照片里有人脸、车牌，请先遮住。',
} as const

/** Asked first thing inside a tap; one tap, one message. */
export const subscribeWords = {
  ask: '有进展要不要发微信告诉您？点一次，能提醒一次。',
  button: '好，提醒我',
  more: '再要一次提醒',
  given: '好，下次有进展发微信告诉您，提醒一次。',
  no: '不用也行，结果都在“我的消息”里。',
  left: '微信提醒还能收 {count} 次。这里的消息一条不少，提醒只是捎个信。',
  none: '微信提醒用完了。想接着收，点一下“再要一次提醒”。',
} as const

export const doneWords = {
  draftSaved: '已自动存好',
  draftSavedAt: '草稿已存 {time}',
  followed: '您已跟进这件事，有进展告诉您',
  unfollowed: '已经不再跟进',
  undone: '已收回',
  copied: '编号复制好了',
  saved: '保存好了',
  sent: '提交好了',
  checking: '收到了，检查好了就能看到。',
  held: '收到了，工作人员看过就能看到，不用重写。',
} as const

export const visibilityTexts = {
  title: '这条给谁看',
  PUBLIC_HIDDEN_NAME: {
    name: visibilityWords.PUBLIC_HIDDEN_NAME.resident,
    about: '大家看得到事情，看不到是您提的。审核的工作人员看得到您是谁。（不选就按这个）',
  },
  PUBLIC_NAMED: {
    name: visibilityWords.PUBLIC_NAMED.resident,
    about: '大家看得到事情，也看得到您的名字。电话不会公开。',
  },
  UNIT_ONLY: {
    name: visibilityWords.UNIT_ONLY.resident,
    about: '只有审核的工作人员和办理的单位看得到，大家的列表里查不到。',
  },
  preview: '看看别人看到的样子',
  previewUnitOnly: '大家看不到这条。办理的单位看到的是这样：',
  hiddenAuthor: '{place}一位居民',
  hiddenMember: '一位政协委员',
  change: '以后随时能改。已经被人看到或转发的，收不回来。',
  warnPersonal: '里面好像有电话、证件号或住址。要遮住，还是改成“只给办理单位看”？',
  mask: '替我遮住',
  toUnitOnly: '改成只给单位看',
  keep: '就这样',
} as const

export const consentWords = {
  privacyShort:
    '我们只收办这件事用得上的信息：您说的情况、照片、地点；电话您愿意才留。信息存在中国境内，您随时可以查、改、要副本、删除。',
  privacyAgree: '我看过了，同意',
  privacyRefuse: '不同意，只看公开内容',
  privacyRead: '看完整说明',
  phoneWhy: '留电话是为了情况不清时能找到您。只有审核的工作人员看得到，不公开。不留也能提。',
  phoneTick: '我愿意留电话，方便工作人员核实这件事',
  phoneWechat: '用微信手机号',
  phoneSkip: '先不留',
  forwardTick: '我同意把我的称呼和电话交给办理单位，只用来核实这件事',
  forwardNo: '不同意也能提。单位要核实情况，由政协工作人员来问您，可能慢一些。',
  forwardWithdraw: '不再提供联系方式',
  photoLocal: '照片里的拍摄位置会去掉，检查通过后别人才看得到。',
  locationWhy: '位置只用来标出事情在哪里，不记录您去过哪儿。不给也行。',
  minor: '未满 14 岁，请监护人来填并同意。',
  log: '谁在什么时候看过您的电话，都有记录。',
} as const

export const elderWords = {
  switch: '长辈版',
  switchBack: '回到标准版',
  on: '字变大了，按钮也变大了。不喜欢随时换回来。',
  askAbout: '按钮也会跟着变大。以后在左上角随时能换。',
  call: '打电话问',
} as const

/** What every reader of a public record sees. Process and outcome never stand for each other. */
export const publicWords = {
  process: '进度',
  result: '结果',
  pair: '进度：{state}。结果：{result}。',
  replied: '“答复了”不等于“解决了”，请看旁边的结果。',
  waiting: '在等：{unit}（还有 {days} 天）',
  late: '{unit}已超期 {days} 天',
  lawfulLate: '经批准延到{date}',
  future: '预计{date}',
  supported: '您也遇到了',
  supporters: '{count} 人也遇到了',
  complain: '对这个小程序有意见',
  host: '主办：{office}',
} as const

/** Verbs that many pages share. A button that is only about one thing names it on its own page. */
export const buttonWords = {
  retry: '再试一次',
  refresh: '刷新看看',
  back: '返回',
  toHome: '回首页',
  cancel: '先不做了',
  close: '关上',
  next: '下一步',
  previous: '上一步',
  save: '保存',
  submit: '提交',
  confirm: '确定',
  more: '更多',
  all: '全部',
  expand: '展开全文',
  collapse: '收起',
  copy: '复制',
  delete: '删掉',
  edit: '修改',
  call: '打电话',
  update: '更新',
  signIn: '登录',
  reload: '重新登录',
  openSettings: '去设置里打开',
  moreActions: '更多操作',
} as const

export const tabWords = { home: '首页', leads: '线索', raise: '我要提', notices: '通知', me: '我的' } as const

/** 还剩 comes with a date; 等补充 stands where the clock is paused. */
export const dueWords = {
  left: '还剩 {days} 天',
  today: '今天到期',
  over: '逾期 {days} 天',
  extended: '依规延期至{date}',
  until: '最迟{date}',
  untilExpected: '预计最迟{date}',
  paused: '等补充，不计时',
  none: '没有期限',
} as const

export const errorPageWords = {
  title: '没打开',
  hidden: '这条内容看不了。可能撤回了，或者不公开。',
  offline: '现在没有网络，连上网再试。',
  requestId: '出错编号：{requestId}',
  invalidFields: '有 {count} 处要改，已经标出来了。',
} as const

/** What screen readers are told where the eye sees a shape. */
export const ariaWords = {
  ring: '第 {n} 步，共 {count} 步，结果：{result}。',
  unread: '{count} 条未读',
  badge: '{name}，{count} 条',
  photo: '第 {n} 张照片，共 {count} 张',
  photoState: '第 {n} 张照片，{state}',
  required: '要填',
  optional: '可以不写',
  counter: '已写 {count} 字，最多 {max} 字',
  counterLeft: '还能写 {count} 字',
  counterOver: '多了 {count} 字',
  selected: '已选',
  step: '第 {n} 步，共 {count} 步：{name}',
  loading: '正在打开',
  skip: '跳到正文',
} as const

export const photoWords = {
  label: '照片',
  add: '拍照或选照片',
  addMore: '再加一张',
  hint: '最多 {max} 张。没有也能提。',
  waiting: '等着上传',
  uploading: '正在传，{percent}%',
  queued: '等连上网再传',
  checking: '正在检查',
  held: '工作人员看过才显示',
  rejected: '不能公开这张',
  failed: '没传上去，点一下重传',
  ready: '传好了',
  remove: '去掉这张',
  view: '看大图',
  removed: '去掉了一张照片',
} as const

/** Faces and plates are covered on the phone, before a photo is sent. */
export const coverWords = {
  title: '有人脸、车牌吗？',
  about: '手指在上面划一下，就盖住一块。盖好之前，照片不会传出去。',
  unreadable: '这张在这里看不了，也就盖不了。有人脸、车牌的话，请换一张。',
  photo: '您选的照片',
  covered: '盖住的第 {n} 块',
  box: '盖住的第 {n} 块。方向键挪动，按住 Shift 改大小，Delete去掉。',
  add: '加一块',
  undo: '去掉上一块',
  drop: '不要这张',
  dropped: '这张没有加进来',
  done: '盖好了，用这张',
  none: '没有，直接用',
  failed: '没盖上，请再点一次，或者换一张。',
} as const

/** Speaking instead of typing, where the place allows it. */
export const voiceWords = {
  speak: '说话输入',
  listening: '正在听，说完点一下',
  refused: '没有麦克风的权限。打字就行，也可以去设置里打开。',
  nothing: '没有听到，请再说一次，或者打字。',
  failed: '这会儿听不了，请打字。',
  settings: '去设置',
  privacy: '用说话输入时，声音由微信或浏览器转成文字，我们只收文字，不留声音。您不点，就不会用麦克风。',
} as const

/** Fire, crime and danger to life stop before anything is sent. */
export const emergencyWords = {
  title: '有人有危险吗？',
  body: '这里不是急救和报警渠道，不会有人马上看到。人身危险打110，着火打119，急病受伤打120。',
  police: '打110',
  fire: '打119',
  ambulance: '打120',
  insist: '没有危险，接着提',
  back: '回去改改',
} as const

/** The five tabs of every desk, by the keys of `queue.list`. */
export const queueTabWords = {
  todo: { name: '待我处理', empty: '待处理的都看完了。' },
  done: { name: '已处理', empty: '还没有处理过的。' },
  waiting: { name: '等别人', empty: '没有在等别人的事。' },
  soon: { name: '快到期', empty: '没有快到期的事。' },
  overdue: { name: '已逾期', empty: '没有逾期的事。' },
} as const
