import type { NoticeWords } from './notice-shape'

const resident = (thing1: string, phrase4: string, thing5: string): NonNullable<NoticeWords['wechat']> => ({
  template: 'consult',
  data: { thing1, time2: '{time}', thing3: '线上查看', phrase4, thing5 },
})
const desk = (thing1: string, phrase3: string, thing4: string): NonNullable<NoticeWords['wechat']> => ({
  template: 'unitNotice',
  data: { thing1, time2: '{time}', phrase3, thing4 },
})

/** News of topics, of their way to the plan, and of what is being prepared. */
export const topicNoticeWords = {
  'topic.merged': {
    audience: 'resident',
    class: 'NORMAL',
    title: '和同类话题合在一起了',
    body: '您提的话题和《{title}》说的是同一件事，合在一起商量，结果照样告诉您。',
    wechat: resident('您提的话题', '合在一起', '和同类话题合在一起商量'),
  },
  'topic.nested': {
    audience: 'resident',
    class: 'DIGEST',
    title: '您的话题并进了一件大的',
    body: '您提的话题列在《{title}》下面，一起商量，结果照样告诉您。',
  },
  'topic.declined': {
    audience: 'resident',
    class: 'NORMAL',
    title: '您的话题这次没有采用',
    body: '《{title}》没有采用，原因：{reason}。您可以换个说法再提。',
    wechat: resident('您提的话题', '没有采用', '原因请点开看'),
  },
  'topic.listed': {
    audience: 'resident',
    class: 'DIGEST',
    title: '您的话题留在清单里',
    body: '这次先商量别的话题，《{title}》留在参考清单里，下次再选。',
  },
  'topic.chosen': {
    audience: 'resident',
    class: 'NORMAL',
    title: '您的话题选上了',
    body: '《{title}》选上了，正在逐级审定。',
    wechat: resident('您提的话题', '选上了', '正在逐级审定'),
  },
  'topic.returned': {
    audience: 'resident',
    class: 'NORMAL',
    title: '话题还要再想想',
    body: '《{title}》退回来再挑一挑，原因：{reason}。',
    wechat: resident('您提的话题', '退回再选', '原因请点开看'),
  },
  'topic.planned': {
    audience: 'resident',
    class: 'NORMAL',
    title: '话题排进计划了',
    body: '《{title}》审定了，预计{date}商量。开始准备时可以报名参加。',
    wechat: resident('您提的话题', '排进计划', '开始准备时可以报名'),
  },
  'topic.held': {
    audience: 'staff',
    class: 'NORMAL',
    title: '话题待人工复核',
    body: '征题中有一个话题待复核，提议人在等。',
    wechat: desk('话题复核', '待复核', '请点开查看'),
  },
  'topic.toApprove': {
    audience: 'staff',
    class: 'MUST',
    title: '有议题等您审',
    body: '《{title}》到您这一级，请审议：同意或退回，退回要写原因。',
    wechat: desk('议题审核', '待审议', '请点开同意或退回'),
  },
  'topic.callEnded': {
    audience: 'staff',
    class: 'NORMAL',
    title: '征题到期，请筛题',
    body: '编号{no}征题结束，请归并、排序，选出话题。',
    wechat: desk('征题到期', '待筛选', '请归并排序选出话题'),
  },
  'consult.convener': {
    audience: 'member',
    class: 'MUST',
    title: '请您当召集人',
    body: '《{title}》请您召集：定席位、备资料、去现场看、定时间。',
    wechat: resident('请您召集一次微协商', '请您召集', '请点开开始准备'),
  },
  'consult.seatAsked': {
    audience: 'member',
    class: 'DIGEST',
    title: '有人报名参加',
    body: '《{title}》有人报名（{role}），请您确认席位。',
  },
  'consult.seatAnswered': {
    audience: 'member',
    class: 'DIGEST',
    title: '您请的人回话了',
    body: '《{title}》您请的人（{role}）回话了，请看席位还缺谁。',
  },
  'consult.prepLate': {
    audience: 'member',
    class: 'NORMAL',
    title: '三天后开会，还没备齐',
    body: '《{title}》{time} 开会，资料、调研和席位备齐了才能开启。',
    wechat: resident('您召集的微协商', '还没备齐', '三天后开会，请备齐'),
  },
  'consult.sessionDue': {
    audience: 'member',
    class: 'NORMAL',
    title: '开会的日子过了',
    body: '《{title}》定的时间过了一天，请开始或改期，大家在等。',
    wechat: resident('您召集的微协商', '时间已过', '请开始或者改期'),
  },
  'consult.prepHeld': {
    audience: 'staff',
    class: 'NORMAL',
    title: '筹备内容待复核',
    body: '《{title}》的资料或调研记录待人工复核。',
    wechat: desk('筹备内容复核', '待复核', '请点开查看'),
  },
  'consult.photosOut': {
    audience: 'member',
    class: 'NORMAL',
    title: '筹备内容公开了，少了照片',
    body: '《{title}》的资料和调研记录公开了。有 {count} 张照片没有通过检查，没有一起公开，可以换一张。',
  },
} as const satisfies Record<string, NoticeWords>
