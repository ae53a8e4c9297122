import type { MatterNoticeKind } from '@shared/domain/notice/matter-notice-kind'
import { closingNoticeWords } from './closing-notice-words'
import type { NoticeWords } from './notice-shape'
import { topicNoticeWords } from './topic-notice-words'

/** News of consultations, topics and commitments. WeChat data hold fixed phrases, places, dates and numbers alone. */
export const matterNoticeWords: Readonly<Record<MatterNoticeKind, NoticeWords>> = {
  ...topicNoticeWords,
  ...closingNoticeWords,
  'commitment.claimedDone': {
    audience: 'resident',
    class: 'MUST',
    title: '单位说办好了，请您核实',
    body: '{unit}说答应的事办好了：{text}。方便的话请去看一眼，拍张照。',
    wechat: {
      template: 'reply',
      data: {
        thing1: '单位答应的一件事',
        thing2: '{unitShort}',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '办好没有，请您去看看',
      },
    },
  },
  'commitment.verified': {
    audience: 'resident',
    class: 'NORMAL',
    title: '核实过了，确实办好',
    body: '“{text}”：有人去看过，确实办好了。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '单位答应的一件事',
        phrase2: '已核实',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '有人看过，确实办好了',
      },
    },
  },
  'commitment.overdue': {
    audience: 'resident',
    class: 'NORMAL',
    title: '到日子还没办好',
    body: '{unit}答应{date}办好的事还没完成，已经在催。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '单位答应的一件事',
        phrase2: '已超期',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '已经在催单位',
      },
    },
  },
  'commitment.revised': {
    audience: 'resident',
    class: 'NORMAL',
    title: '答应的日子改了',
    body: '从{oldDate}改到{date}，原因：{reason}。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '单位答应的一件事',
        phrase2: '日期调整',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '新日期和原因请点开看',
      },
    },
  },
  'commitment.carried': {
    audience: 'resident',
    class: 'NORMAL',
    title: '转到明年接着办',
    body: '“{text}”今年办不完，排进明年计划。原因：{reason}。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '单位答应的一件事',
        phrase2: '转入明年',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '原因和安排请点开看',
      },
    },
  },
  'commitment.rebounded': {
    audience: 'resident',
    class: 'NORMAL',
    title: '又出问题，重新办了',
    body: '“{text}”：复查发现又出问题，原来的事重新打开。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '单位答应的一件事',
        phrase2: '重新办理',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '复查有问题，重新办',
      },
    },
  },
  'lookback.invite': {
    audience: 'resident',
    class: 'NORMAL',
    title: '过了一阵，还好吗',
    body: '编号{no}办完有{months}个月了，请您看看现在还好不好。',
    wechat: {
      template: 'reply',
      data: {
        thing1: '您关注的事项',
        thing2: '{unitShort}',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '办完一阵了，还好不好',
      },
    },
  },
  'consult.invited': {
    audience: 'resident',
    class: 'MUST',
    title: '请您来商量一件事',
    body: '《{title}》{time}商量，地点：{hall}。来不来请回一声。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '邀请您参加微协商',
        time2: '{time}',
        thing3: '{hall}',
        phrase4: '等您回复',
        thing5: '来不来，请点开回一声',
      },
    },
  },
  'consult.seated': {
    audience: 'resident',
    class: 'NORMAL',
    title: '您的名额定了',
    body: '《{title}》您的身份是{role}。请先看资料，{date}前可以在线表态。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您报名的微协商',
        time2: '{time}',
        thing3: '{hall}',
        phrase4: '名额已定',
        thing5: '请先看资料再发表意见',
      },
    },
  },
  'consult.notSeated': {
    audience: 'resident',
    class: 'NORMAL',
    title: '这次名额满了',
    body: '《{title}》名额满了，没能请您到场。结果会告诉您，下次有合适的再请您。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您报名的微协商',
        time2: '{time}',
        thing3: '{hall}',
        phrase4: '名额已满',
        thing5: '没能安排上，结果会告诉您',
      },
    },
  },
  'consult.opened': {
    audience: 'resident',
    class: 'NORMAL',
    title: '可以发表意见了',
    body: '《{title}》开始了，{date}截止。看完资料就能表态。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您参加的微协商',
        time2: '{time}',
        thing3: '线上参加',
        phrase4: '已经开始',
        thing5: '看完资料就能表态',
      },
    },
  },
  'consult.voteReminder': {
    audience: 'resident',
    class: 'DIGEST',
    title: '还有看法等您表态',
    body: '《{title}》一共{count}条看法，还有您没表态的，{date}截止。',
  },
  'consult.answered': {
    audience: 'resident',
    class: 'NORMAL',
    title: '您问的有人回答了',
    body: '《{title}》{unit}回答了您的问题。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您参加的微协商',
        time2: '{time}',
        thing3: '线上参加',
        phrase4: '已有回答',
        thing5: '单位回答了您的问题',
      },
    },
  },
  'consult.tomorrow': {
    audience: 'resident',
    class: 'MUST',
    title: '明天开会商量',
    body: '《{title}》{time}，地点：{hall}。记得带上您想说的话。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您参加的微协商',
        time2: '{time}',
        thing3: '{hall}',
        phrase4: '明天开始',
        thing5: '请提前十分钟到',
      },
    },
  },
  'consult.changed': {
    audience: 'resident',
    class: 'MUST',
    title: '时间地点有变',
    body: '《{title}》改到{time}，地点：{hall}。来不了可以退出。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您参加的微协商',
        time2: '{time}',
        thing3: '{hall}',
        phrase4: '时间有变',
        thing5: '请看新的时间和地点',
      },
    },
  },
  'consult.postponed': {
    audience: 'resident',
    class: 'MUST',
    title: '商量的日子改期了',
    body: '《{title}》改期了，原因：{reason}。定了新时间再告诉您。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您参加的微协商',
        time2: '{time}',
        thing3: '{hall}',
        phrase4: '改期了',
        thing5: '新时间定了再告诉您',
      },
    },
  },
  'consult.cancelled': {
    audience: 'resident',
    class: 'MUST',
    title: '这次商量取消了',
    body: '《{title}》取消了，原因：{reason}。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您参加的微协商',
        time2: '{time}',
        thing3: '{hall}',
        phrase4: '已取消',
        thing5: '原因请点开看',
      },
    },
  },
  'consult.confirmMinutes': {
    audience: 'resident',
    class: 'NORMAL',
    title: '请您核对会议记录',
    body: '《{title}》记录写好了，{date}前可以提更正。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您参加的微协商',
        time2: '{time}',
        thing3: '线上核对',
        phrase4: '请您核对',
        thing5: '记录写好了，请核对',
      },
    },
  },
  'consult.published': {
    audience: 'resident',
    class: 'NORMAL',
    title: '商量的结果出来了',
    body: '《{title}》共{count}项，谁来办、哪天办好都写着。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您参加的微协商',
        time2: '{time}',
        thing3: '线上查看',
        phrase4: '结果公布',
        thing5: '谁来办、哪天好都写着',
      },
    },
  },
  'consult.evaluateAsk': {
    audience: 'resident',
    class: 'DIGEST',
    title: '请您评一评这次商量',
    body: '《{title}》人请得全不全、话说得透不透、事办得实不实，请您说说。',
  },
  'consult.escalated': {
    audience: 'resident',
    class: 'NORMAL',
    title: '请上一级来商量了',
    body: '《{title}》这一级定不下来，已请{to}商量，结果会回到这里。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您参加的微协商',
        time2: '{time}',
        thing3: '线上查看',
        phrase4: '已提级',
        thing5: '已请上一级来商量',
      },
    },
  },
  'statement.declined': {
    audience: 'resident',
    class: 'DIGEST',
    title: '您的看法没有显示',
    body: '原因：{reason}。您可以换个说法再提。',
  },
  'statement.merged': {
    audience: 'resident',
    class: 'DIGEST',
    title: '您的看法和别人的一样',
    body: '《{title}》里已经有一条意思一样的看法，请您去表个态。',
  },
  'topic.callOpen': {
    audience: 'resident',
    class: 'DIGEST',
    title: '开始征集话题了',
    body: '想商量什么事，{date}前都可以说。',
  },
  'commitment.due30': {
    audience: 'unit',
    class: 'NORMAL',
    title: '承诺还有{days}天到期',
    body: '“{text}”，期限{date}。',
    wechat: {
      template: 'unitDue',
      data: {
        thing1: '承诺事项',
        character_string2: '{no}',
        time3: '{time}',
        phrase4: '临期',
        thing5: '还有{days}天到期',
      },
    },
  },
  'commitment.overdueUnit': {
    audience: 'unit',
    class: 'MUST',
    title: '承诺已到期未完成',
    body: '“{text}”，期限{date}。请申报完成，或申请调整期限并说明原因。',
    wechat: {
      template: 'unitDue',
      data: {
        thing1: '承诺事项',
        character_string2: '{no}',
        time3: '{time}',
        phrase4: '已逾期',
        thing5: '请申报完成或说明原因',
      },
    },
  },
  'commitment.disputedUnit': {
    audience: 'unit',
    class: 'MUST',
    title: '完成情况有异议',
    body: '“{text}”：有人认为没办好，请在{date}前说明。',
    wechat: {
      template: 'unitTodo',
      data: {
        thing1: '有异议的承诺事项',
        character_string2: '{no}',
        time3: '{time}',
        thing4: '请说明或继续整改',
      },
    },
  },
  'question.asked': {
    audience: 'unit',
    class: 'NORMAL',
    title: '协商中有人提问',
    body: '《{title}》有{count}个问题等贵单位回答。',
    wechat: {
      template: 'unitNotice',
      data: { thing1: '协商提问待回答', time2: '{time}', phrase3: '待回答', thing4: '有{count}个问题待回答' },
    },
  },
  'letter.arrived': {
    audience: 'member',
    class: 'NORMAL',
    title: '有人给您写信',
    body: '委员信箱收到一封信，请在“我的信箱”里看和回。',
  },
  'letter.answered': {
    audience: 'resident',
    class: 'NORMAL',
    title: '委员给您回信了',
    body: '{title}回了您的信，点开就能看。还没解决的，可以提成线索。',
  },
  'letter.rejected': {
    audience: 'resident',
    class: 'NORMAL',
    title: '您的信没有送出',
    body: '原因：{reason}。改一改可以再写。',
  },
  'letter.heldStaff': {
    audience: 'staff',
    class: 'NORMAL',
    title: '有信件待人工查看',
    body: '机器检测拿不准，请放行或退回。',
  },
  'duty.tomorrow': {
    audience: 'resident',
    class: 'MUST',
    title: '明天委员等您来',
    body: '您约了{time}，地点：{hall}。来不了请提前取消，把位子让给别人。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您预约的委员接待',
        time2: '{time}',
        thing3: '{hall}',
        phrase4: '明天接待',
        thing5: '来不了请提前取消',
      },
    },
  },
  'duty.tomorrowMember': {
    audience: 'member',
    class: 'MUST',
    title: '明天您在{hall}接待',
    body: '{time}，已有{count}人预约，想说什么可以先看。',
  },
  'duty.calledOff': {
    audience: 'resident',
    class: 'MUST',
    title: '接待日取消了',
    body: '{time}在{hall}的接待取消了，原因：{reason}。可以换一天再约，也可以写信。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您预约的委员接待',
        time2: '{time}',
        thing3: '{hall}',
        phrase4: '已取消',
        thing5: '可以换一天，也可以写信',
      },
    },
  },
  'contact.monthly': {
    audience: 'member',
    class: 'DIGEST',
    title: '这个月还没记联系',
    body: '这个月还没有记过联系群众。见过谁、说了什么事，记一笔就行。',
  },
}
