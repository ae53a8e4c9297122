import { fill } from './fill-words'

/** What happened, and what to do. Nothing a person typed is ever lost, so no sentence says it is. */
const words = {
  invalid_input: { what: '有的地方还没填好。', todo: '请看标红的几项，改好再提交。' },
  'invalid_input.title': { what: '还没写是什么事。', todo: '请用一句话写明，{min}到{max}个字。' },
  'invalid_input.situation': { what: '情况还没写好。', todo: '请说说在哪里、什么事，{min}到{max}个字。' },
  'invalid_input.situation_long': {
    what: '写得太长，放不下了。',
    todo: '请缩到{max}字以内，其余的以后可以补充。',
  },
  'invalid_input.analysis': { what: '还没写为什么会这样。', todo: '请补上几句，拿不准就写您的看法。' },
  'invalid_input.suggestion': { what: '还没写希望怎么办。', todo: '请至少写一条。' },
  'invalid_input.place': { what: '还没选地点。', todo: '请选社区或村，也可以点“说不准”。' },
  'invalid_input.category': { what: '还没选类别。', todo: '请选一个；拿不准就选“其他”。' },
  'invalid_input.visibility': { what: '还没选给谁看。', todo: '请在三种里选一种，以后还能改。' },
  'invalid_input.photos': { what: '照片太多了。', todo: '最多{max}张，请去掉几张。' },
  'invalid_input.name': { what: '姓名好像不对。', todo: '请填真实姓名，{min}到{max}个字。' },
  'invalid_input.phone': { what: '手机号好像不对。', todo: '请检查是不是11位，或点“用微信手机号”。' },
  'invalid_input.consent': { what: '还没勾选同意。', todo: '请先看完说明，再勾选。' },
  'invalid_input.question': { what: '问题还没写完。', todo: '请写清想问什么，{max}字以内。' },
  'invalid_input.reason_code': { what: '还没选原因。', todo: '请选一条原因，对方会看到。' },
  'invalid_input.reason_text': { what: '原因写得太少。', todo: '请写明白一些，最少{min}个字，对方会看到。' },
  'invalid_input.unit': { what: '还没选单位。', todo: '请选一个办理单位。' },
  'invalid_input.suggested_unit': { what: '还没写建议由谁办。', todo: '申请退回时，请选一个更合适的单位。' },
  'invalid_input.date': { what: '日期不对。', todo: '请选今天以后的日子。' },
  'invalid_input.extension_date': {
    what: '延得太久了。',
    todo: '加上延期，总共不能超过{months}个月，请改日期。',
  },
  'invalid_input.evidence': { what: '还没有证明材料。', todo: '请至少放一张照片、一组数据或一份文件。' },
  'invalid_input.sign_in_code': {
    what: '这个登录码不对或过时了。',
    todo: '请看电脑上新的登录码，再试一次。',
  },
  'invalid_input.invite_code': { what: '邀请码不对或过期了。', todo: '请核对一下，或找发码的人要新的。' },
  'invalid_input.search': { what: '搜的字太少。', todo: '请最少写{min}个字。' },
  'invalid_input.situation_chars': {
    what: '里面有几个显示不了的字符。',
    todo: '请删掉它们，别的内容都还在。',
  },
  'invalid_input.community': { what: '还没选社区或村。', todo: '请选一个，也可以点“说不准”。' },
  'invalid_input.text': { what: '还没写内容，或者写得太长。', todo: '请写{min}到{max}个字，写好的都还在。' },
  'invalid_input.result_meaning': { what: '还没选办理结果。', todo: '请在六种里选一种，提出人会看到。' },
  'invalid_input.done': { what: '还没写做了什么。', todo: '请写清做了什么、什么时候做的。' },
  'invalid_input.next_steps': { what: '下一步没有写全。', todo: '每一步都要写做什么、谁来做、哪天做好。' },
  'invalid_input.owner': { what: '还没写谁来做。', todo: '请写科室或职务，不写手机号。' },
  'invalid_input.sure': { what: '还没勾选。', todo: '请先勾选“我知道删了不能恢复”。' },
  'invalid_input.target': { what: '没找到要合到一起的那一条。', todo: '请核对编号，再试一次。' },
  'invalid_input.channel': { what: '还没选去哪个渠道。', todo: '请选一个，作者会看到怎么去。' },
  'invalid_input.due_days': { what: '还没定答复的日子。', todo: '请在7天和15天里选一个。' },
  'invalid_input.secret': { what: '管理员口令不对。', todo: '请核对部署时设的口令，用过一次就作废。' },
  'invalid_input.roles': { what: '还没选身份。', todo: '请至少选一个身份。' },
  'invalid_input.unit_person': { what: '这个身份要选所在单位。', todo: '请选一个单位。' },
  'invalid_input.town_person': { what: '这个身份要选所在镇街。', todo: '请选一个镇街。' },
  not_signed_in: { what: '还没登录。', todo: '看公开内容不用登录；要提交请先登录。' },
  session_expired: { what: '登录时间过了。', todo: '请点一下重新登录，您写的内容还在。' },
  forbidden: { what: '您现在的身份不能做这一步。', todo: '可以换个身份试试，或问问管理员。' },
  'forbidden.not_author': { what: '只有提出的人才能做这一步。', todo: '您可以点“我也遇到了”，一起跟进。' },
  'forbidden.not_your_unit': { what: '这件事不是您单位办的。', todo: '请核对编号，或联系政协提案委。' },
  'forbidden.self_review': { what: '自己提的不能自己审。', todo: '请交给另一位同事。' },
  'forbidden.suspended': { what: '您的提交功能暂停了。', todo: '原因和恢复时间在“我的消息”里，可以申诉。' },
  'forbidden.wrong_place': { what: '这件事不在您负责的镇街。', todo: '请交给那边的同事，或联系政协提案委。' },
  'forbidden.no_station': { what: '名册里还没写您在哪个工作站。', todo: '请管理员给您选好，再来代填。' },
  under_14: { what: '未满14岁要有监护人同意。', todo: '请爸爸妈妈或监护人来帮您提交。' },
  privacy_refused: { what: '没有同意隐私说明，这一步用不了。', todo: '可以先看公开内容，想提交时再同意。' },
  not_found: { what: '没找到这条内容。', todo: '可能撤回了或编号不对，请回列表看看。' },
  'not_found.slip': { what: '没找到这张回执。', todo: '请核对码，或者核对编号和称呼，作废的看不了。' },
  'not_found.code': { what: '这个二维码认不出来。', todo: '请靠近一点重扫，或直接搜编号。' },
  gone: { what: '这条内容已经撤回，看不了了。', todo: '请返回看别的内容。' },
  wrong_status: { what: '这件事刚刚有了变化，这一步做不了。', todo: '请刷新看看现在到哪一步了。' },
  'wrong_status.last_admin': {
    what: '您是唯一的管理员，还不能离开。',
    todo: '请先在名册里给别人管理员身份。',
  },
  'wrong_status.already_bound': { what: '已经在名册里了。', todo: '要加身份，请管理员改您那一行。' },
  'wrong_status.left': { what: '这个人已经离开。', todo: '要再请回来，请新增一行。' },
  'wrong_status.edit_closed': { what: '过了能改的时间。', todo: '可以点“补充说明”，接在原文后面。' },
  'wrong_status.claimed': { what: '已经有委员认领了。', todo: '您可以关注，或认领别的。' },
  'wrong_status.return_used': {
    what: '本单位已经申请过一次退回。',
    todo: '不能再申请，有困难请联系政协提案委。',
  },
  'wrong_status.past_due': { what: '已经过了期限，不能再申请延期。', todo: '请抓紧答复，并说明原因。' },
  'wrong_status.appeal_used': { what: '已经申诉过一次了。', todo: '可以改好内容重新提交。' },
  'wrong_status.undo_late': { what: '过了能撤销的时间。', todo: '需要更正的话，请联系政协提案委。' },
  'wrong_status.undo_seen': {
    what: '工作人员已经在看了，收不回来了。',
    todo: '可以点“补充说明”，或者撤回。',
  },
  'wrong_status.objection_used': { what: '已经说过一次不是同一件事。', todo: '有新情况请点“补充说明”。' },
  'wrong_status.rebound_late': { what: '办完超过{months}个月了。', todo: '请重新提一条，写上原来的编号。' },
  'wrong_status.not_open': { what: '提出人没有对委员公开。', todo: '可以认领别的。' },
  'wrong_status.already_asked': { what: '已经问过了，在等回音。', todo: '有了回音会告诉您。' },
  'wrong_status.not_asked': { what: '没有等着答复的询问。', todo: '请刷新看看现在到哪一步了。' },
  'wrong_status.nothing_held': { what: '没有等着放行的内容。', todo: '可能别人已经处理了，请刷新看看。' },
  'wrong_status.session_over': { what: '代填的时间到了。', todo: '人还在旁边的话，请再开始一次。' },
  'wrong_status.session_used': { what: '这一次已经提交过一件事。', todo: '还有别的事，请再开始一次。' },
  'wrong_status.verdict_pending': {
    what: '照片和文字还在检查。',
    todo: '检查好了就能接着做，不用等在这里。',
  },
  conflict: { what: '别人刚刚改过这一页。', todo: '您写的都在，请刷新对照一下再保存。' },
  'conflict.claimed': { what: '刚刚有别的委员认领了。', todo: '您可以关注这件事，或认领别的。' },
  already_done: { what: '这一步已经做过了。', todo: '不用再做，可以直接看结果。' },
  too_many: { what: '操作太快了。', todo: '请等{wait}再试，您写的还在。' },
  'too_many.leads': { what: '今天提交的次数到了。', todo: '请明天再来，草稿替您留着。' },
  'too_many.history': { what: '这件事的记录已经写满了。', todo: '不能再补充，办理照常进行。' },
  'too_many.nudge': { what: '{days}天内已经催过一次。', todo: '请过几天再催，或转督办。' },
  'too_many.claims': { what: '您认领的还有几件没写完。', todo: '请先写完或退回一件，再认领新的。' },
  'too_many.later': { what: '这会儿次数用完了。', todo: '请{time}以后再来，您写的还在。' },
  'too_many.codes': { what: '试的次数太多了。', todo: '请{time}以后再试，或找发码的人核对。' },
  content_risky: { what: '有的内容不能发布。', todo: '标出来的地方请改一改；觉得不对可以申诉一次。' },
  content_held: { what: '有几处要请工作人员看一下。', todo: '不用重写，看完会告诉您。' },
  'content_held.visibility': {
    what: '里面有的地方不能直接公开，比如电话、住址。',
    todo: '现在还和原来一样；想公开，请另写一条，不写这些。',
  },
  content_empty: { what: '没看到具体内容。', todo: '请说说在哪里、什么事。' },
  personal_data_found: {
    what: '好像写了电话、证件号或住址。',
    todo: '点一下帮您遮住；只给单位看的可以保留。',
  },
  emergency: { what: '看起来有人有危险。', todo: '请马上打110、119或120，这里不会有人马上看到。' },
  body_too_big: { what: '内容太多，一次送不上去。', todo: '请缩短一些，照片会单独传。' },
  upload_too_big: { what: '文件太大，传不上去。', todo: '请换{max} MB以内的，照片可以点“压缩”。' },
  upload_failed: { what: '有{count}张没传上去。', todo: '请点重传，别的都好好的。' },
  'upload_failed.expired': { what: '传照片的时间过了。', todo: '请点重传，别的都好好的。' },
  'upload_failed.taken': { what: '这张照片已经用过了。', todo: '请重新选一次照片。' },
  not_an_image: { what: '这不是照片。', todo: '请选JPG或PNG格式的照片。' },
  'not_an_image.heic': { what: '这种照片格式打不开。', todo: '请在相册里转成JPG，或者直接拍一张。' },
  file_type: { what: '这种文件打不开。', todo: '请换成PDF、Word或照片。' },
  image_checking: { what: '照片还在检查。', todo: '检查好了自动显示，您不用等。' },
  camera_no_permission: { what: '没有打开相机。', todo: '请到设置里打开，或从相册选。' },
  location_no_permission: { what: '没有打开位置。', todo: '不打开也行，从名单里选社区或村。' },
  album_no_permission: { what: '没有打开相册。', todo: '请到设置里打开，再保存。' },
  subscribe_rejected: { what: '您没有打开微信提醒。', todo: '没关系，结果会放在“我的消息”里。' },
  subscribe_banned: { what: '微信提醒的总开关是关着的。', todo: '想收提醒，请到设置里打开“订阅消息”。' },
  phone_auth_failed: { what: '没取到微信手机号。', todo: '可以再点一次，或自己填。' },
  old_wechat: { what: '您的微信版本有点旧。', todo: '有的功能用不了，请更新微信。' },
  export_not_ready: { what: '材料还在准备。', todo: '准备好会放在“我的消息”里，请过一会儿来看。' },
  export_expired: { what: '下载的时间过了。', todo: '请重新生成一份。' },
  offline: { what: '现在没有网络。', todo: '内容已存在手机里，连上网后点“重新提交”。' },
  timeout: { what: '网络太慢，没等到回音。', todo: '请到“我的”看看有没有，没有再提交一次，不会重复。' },
  server_busy: { what: '现在人多，排队中。', todo: '请过一会儿再试，您写的还在。' },
  internal: { what: '我们这边出了点问题。', todo: '请稍后再试；还不行，把编号{requestId}告诉我们。' },
  maintenance: { what: '正在维护，预计{time}恢复。', todo: '草稿能照常写，恢复后再提交。' },
  outdated: { what: '小程序有新版本。', todo: '请点“更新”，草稿不会丢。' },
} as const satisfies Record<string, ErrorWords>

export type ErrorWords = { what: string; todo: string }
type Filling = Readonly<Record<string, string | number | undefined>>

/** All of them, for the pages that list them and for the tests. */
export const errorWords: Readonly<Record<keyof typeof words, ErrorWords>> = words

/** Where two fields fail in the same way they share one sentence. */
const sameAs: Readonly<Record<string, string>> = {
  'invalid_input.communityId': 'invalid_input.community',
  'invalid_input.placeId': 'invalid_input.place',
  'invalid_input.townId': 'invalid_input.place',
  'invalid_input.photoIds': 'invalid_input.photos',
  'invalid_input.toNo': 'invalid_input.target',
  'invalid_input.roles_unit': 'invalid_input.unit_person',
  'invalid_input.categoryId': 'invalid_input.category',
  'invalid_input.unitId': 'invalid_input.unit',
  'invalid_input.suggestedUnitId': 'invalid_input.suggested_unit',
  'invalid_input.toUnitId': 'invalid_input.unit',
  'invalid_input.reason': 'invalid_input.reason_text',
  'invalid_input.reasonCode': 'invalid_input.reason_code',
  'invalid_input.reasonText': 'invalid_input.reason_text',
  'invalid_input.meaning': 'invalid_input.result_meaning',
  'invalid_input.resultMeaning': 'invalid_input.result_meaning',
  'invalid_input.nextSteps': 'invalid_input.next_steps',
  'invalid_input.inviteCode': 'invalid_input.invite_code',
  'invalid_input.code': 'invalid_input.invite_code',
  'invalid_input.query': 'invalid_input.search',
  'invalid_input.targetNo': 'invalid_input.target',
  'invalid_input.intoId': 'invalid_input.target',
  'invalid_input.days': 'invalid_input.due_days',
  'invalid_input.spot': 'invalid_input.text',
  'invalid_input.dueDays': 'invalid_input.due_days',
  'invalid_input.dueAt': 'invalid_input.date',
  'invalid_input.wish': 'invalid_input.suggestion',
}

/** The measures that never differ between places; what settings hold comes with the call. */
const measures: Readonly<Record<string, Filling>> = {
  title: { min: 2, max: 30 },
  situation: { min: 10, max: 1000 },
  situation_long: { max: 1000 },
  name: { min: 2, max: 20 },
  photos: { max: 6 },
  photoIds: { max: 6 },
  reason_text: { min: 4 },
  reasonText: { min: 4 },
  reason: { min: 4 },
  search: { min: 2 },
  query: { min: 2 },
  text: { min: 2, max: 1000 },
  question: { max: 200 },
  upload_too_big: { max: 10 },
  upload_failed: { count: 1 },
}

const entry = (key: string): ErrorWords | undefined =>
  (errorWords as Readonly<Record<string, ErrorWords>>)[sameAs[key] ?? key]

/** From the nearest word to the widest: invalid_input.contact.phone → …phone → …contact → invalid_input → internal. */
export function wordsForError(code: string, field?: string, vars: Filling = {}): ErrorWords {
  const path = field ? field.split('.') : []
  const last = path.filter(part => !/^\d+$/.test(part)).pop() ?? code
  const prefixes = path.map((_, cut) => [code, ...path.slice(0, path.length - cut)].join('.'))
  const found = [prefixes[0] ?? code, `${code}.${last}`, ...prefixes, code].map(entry).find(Boolean)
  const { what, todo } = found ?? words.internal
  const all = { ...measures[last], ...vars }
  return { what: fill(what, all), todo: fill(todo, all) }
}
