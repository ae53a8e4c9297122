import type { LeadNoticeKind, NoticeKind } from '@shared/domain/notice/notice-kind'
import { fill } from './fill-words'
import type { NoticeWords, WechatWords } from './notice-shape'
import { matterNoticeWords } from './matter-notice-words'

/** What the office is told about the telling itself. */
type DeskKind = 'must.unread'

const leadWords = {
  'lead.accepted': {
    audience: 'resident',
    class: 'NORMAL',
    title: '您的线索收下了',
    body: '编号{no}。现在等委员认领，或者交给单位办，有进展会告诉您。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您提交的线索',
        phrase2: '已受理',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '已收下，有进展会告诉您',
      },
    },
  },
  'lead.needsInfo': {
    audience: 'resident',
    class: 'MUST',
    title: '请您补充几句',
    body: '编号{no}。工作人员想问：“{question}”请在{date}前补充，补上就接着办。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您提交的线索',
        phrase2: '待补充',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '有个问题想问您，请点开看',
      },
    },
  },
  'lead.needsInfoSoon': {
    audience: 'resident',
    class: 'NORMAL',
    title: '还有 {days} 天，请补充',
    body: '编号{no}还等着您补充。到期没补会先停下，以后补上也能恢复。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您提交的线索',
        phrase2: '待补充',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '还有 {days} 天，补上就接着办',
      },
    },
  },
  'lead.closedNoInfo': {
    audience: 'resident',
    class: 'NORMAL',
    title: '没等到补充，先停下了',
    body: '编号{no}先停在这里。您什么时候补上，就什么时候接着办。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您提交的线索',
        phrase2: '已暂停',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '补上情况就能恢复',
      },
    },
  },
  'lead.held': {
    audience: 'resident',
    class: 'DIGEST',
    title: '内容请工作人员看一下',
    body: '编号{no}有几处系统拿不准，工作人员看完会告诉您，不用重写。',
  },
  'lead.rejectedContent': {
    audience: 'resident',
    class: 'NORMAL',
    title: '内容没通过检查',
    body: '编号{no}，原因：{reason}。您可以改一改再提交，也可以申诉一次。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您提交的线索',
        phrase2: '未通过',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '可以修改后再提，或申诉',
      },
    },
  },
  'lead.appealDone': {
    audience: 'resident',
    class: 'NORMAL',
    title: '看过了，没有问题',
    body: '编号{no}的内容工作人员看过了，没有问题，接下来看收不收下。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您提交的线索',
        phrase2: '检查通过',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '内容看过了，没有问题',
      },
    },
  },
  'lead.merged': {
    audience: 'resident',
    class: 'NORMAL',
    title: '和同一件事一起办',
    body: '这件事和{no}是同一件，合在一起办。名字和原文都留着，进展照样告诉您。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您关注的事项',
        phrase2: '已归并',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '合在一起办，进展照样通知',
      },
    },
  },
  'lead.redirected': {
    audience: 'resident',
    class: 'NORMAL',
    title: '这件事该走别的渠道',
    body: '编号{no}由{channel}管，怎么去写在里面。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您提交的线索',
        phrase2: '已引导',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '去哪里、怎么去，请点开看',
      },
    },
  },
  'lead.declined': {
    audience: 'resident',
    class: 'NORMAL',
    title: '这次没有采用',
    body: '编号{no}没有采用，原因：{reason}。情况有变化可以再提。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您提交的线索',
        phrase2: '未采用',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '原因请点开看',
      },
    },
  },
  'lead.openedAsk': {
    audience: 'resident',
    class: 'NORMAL',
    title: '愿不愿意让委员也看到',
    body: '编号{no}只给办理单位看。您同意的话，委员也能看到、认领，看不到您的名字和电话。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您提交的线索',
        phrase2: '等您回复',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '同不同意，请点开选一下',
      },
    },
  },
  'lead.claimed': {
    audience: 'resident',
    class: 'NORMAL',
    title: '有委员认领了',
    body: '编号{no}。{member}委员认领了，会先了解情况再写提案。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您关注的事项',
        phrase2: '已认领',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '委员正在了解情况',
      },
    },
  },
  'lead.claimReleased': {
    audience: 'resident',
    class: 'NORMAL',
    title: '委员没有接着写',
    body: '编号{no}重新等人认领。原因：{reason}。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您提交的线索',
        phrase2: '重新待领',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '重新等委员认领',
      },
    },
  },
  'lead.referred': {
    audience: 'resident',
    class: 'NORMAL',
    title: '交给单位办了',
    body: '编号{no}交给{unit}办，最迟{date}答复。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您关注的事项',
        phrase2: '单位在办',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '最迟答复日期请点开看',
      },
    },
  },
  'lead.returned': {
    audience: 'resident',
    class: 'NORMAL',
    title: '换个单位来办',
    body: '编号{no}不归{unit}管，工作人员正在重新安排。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您提交的线索',
        phrase2: '重新安排',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '正在重新安排单位',
      },
    },
  },
  'lead.unitAccepted': {
    audience: 'resident',
    class: 'DIGEST',
    title: '单位接手了',
    body: '编号{no}：{unit}接手了，最迟{date}答复。',
  },
  'lead.progress': {
    audience: 'resident',
    class: 'DIGEST',
    title: '有新进展',
    body: '编号{no}：{unit}更新了进展。',
  },
  'lead.extended': {
    audience: 'resident',
    class: 'NORMAL',
    title: '答复日期推后了',
    body: '编号{no}经批准推到{date}，原因：{reason}。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您关注的事项',
        phrase2: '批准延期',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '新日期和原因请点开看',
      },
    },
  },
  'lead.answered': {
    audience: 'resident',
    class: 'MUST',
    title: '单位答复了，请您看看',
    body: '编号{no}，{unit}答复了，结果：{result}。是不是真好了，请您说一声。',
    wechat: {
      template: 'reply',
      data: {
        thing1: '您提交的线索',
        thing2: '{unitShort}',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '已经答复，请看看解决没有',
      },
    },
  },
  'lead.answeredFollower': {
    audience: 'resident',
    class: 'NORMAL',
    title: '您跟进的事有答复了',
    body: '编号{no}，{unit}答复了，结果：{result}。“答复了”不等于“解决了”，等提出人确认。',
    wechat: {
      template: 'reply',
      data: {
        thing1: '您关注的事项',
        thing2: '{unitShort}',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '已经答复，请点开看',
      },
    },
  },
  'lead.confirmSoon': {
    audience: 'resident',
    class: 'NORMAL',
    title: '还有 {days} 天，请说一声',
    body: '编号{no}，{unit}答复了。解决没有，请您说一声；到期没有回音会先办结，记作“没有确认”。',
    wechat: {
      template: 'reply',
      data: {
        thing1: '您提交的线索',
        thing2: '{unitShort}',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '还有 {days} 天，请说一声',
      },
    },
  },
  'lead.closed': {
    audience: 'resident',
    class: 'NORMAL',
    title: '这一轮办完了',
    body: '编号{no}，结果：{result}。以后又出问题，还可以再反映。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您关注的事项',
        phrase2: '已办结',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '结果请点开看',
      },
    },
  },
  'lead.inConsultation': {
    audience: 'resident',
    class: 'NORMAL',
    title: '您提的事要一起商量',
    body: '编号{no}列为协商话题，您可以报名参加。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您关注的事项',
        phrase2: '转入协商',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '可以报名参加商量',
      },
    },
  },
  'lead.consultationBack': {
    audience: 'resident',
    class: 'NORMAL',
    title: '这次没排上商量',
    body: '编号{no}这次没排上商量，没有丢，接着往下走，进展会告诉您。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您关注的事项',
        phrase2: '接着受理',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '没排上商量，接着往下走',
      },
    },
  },
  'lead.rebounded': {
    audience: 'resident',
    class: 'NORMAL',
    title: '这件事重新打开了',
    body: '编号{no}：有人反映又出问题了，已告诉原来办理的单位。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您关注的事项',
        phrase2: '重新打开',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '已告诉原来办理的单位',
      },
    },
  },
  'lead.withdrawn': {
    audience: 'resident',
    class: 'DIGEST',
    title: '提出人撤回了',
    body: '编号{no}由提出人撤回，不再办理。',
  },
  'lead.contactShared': {
    audience: 'resident',
    class: 'NORMAL',
    title: '联系方式交给单位了',
    body: '编号{no}：按您的同意，您的称呼和电话已交给{unit}，只用于核实这件事。想收回可在“隐私”里操作。',
  },
  'person.exportReady': {
    audience: 'resident',
    class: 'NORMAL',
    title: '您的资料准备好了',
    body: '请在 {days} 天内下载，过期会自动删除。',
  },
  'person.deleted': {
    audience: 'resident',
    class: 'NORMAL',
    title: '您的个人信息已删除',
    body: '您的姓名、电话等已删除。还在办的公共事项会保留内容，不再有您的名字。',
  },
  'claim.expiring': {
    audience: 'member',
    class: 'NORMAL',
    title: '认领还有 {days} 天到期',
    body: '编号{no}。请提交提案，或退回让别的委员认领。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您认领的线索',
        phrase2: '快到期',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '请提交提案或退回',
      },
    },
  },
  'claim.expired': {
    audience: 'member',
    class: 'NORMAL',
    title: '认领到期，已退回',
    body: '编号{no}已退回选题库，可以重新认领。',
    wechat: {
      template: 'progress',
      data: {
        thing1: '您认领的线索',
        phrase2: '已退回',
        character_string3: '{no}',
        time4: '{time}',
        thing5: '可以重新认领',
      },
    },
  },
  'lead.supplemented': {
    audience: 'member',
    class: 'DIGEST',
    title: '提出人补充了情况',
    body: '编号{no}有新的补充说明。',
  },
  'lead.newLead': {
    audience: 'staff',
    class: 'DIGEST',
    title: '收到新线索',
    body: '编号{no}，待受理。',
    wechat: {
      template: 'unitNotice',
      data: { thing1: '新收线索', time2: '{time}', phrase3: '待受理', thing4: '请点开查看' },
    },
  },
  'lead.heldStaff': {
    audience: 'staff',
    class: 'NORMAL',
    title: '内容待人工复核',
    body: '编号{no}待复核，提出人在等。',
    wechat: {
      template: 'unitNotice',
      data: { thing1: '内容复核', time2: '{time}', phrase3: '待复核', thing4: '请点开查看' },
    },
  },
  'lead.appealed': {
    audience: 'staff',
    class: 'MUST',
    title: '收到一件申诉',
    body: '编号{no}，须由另一名工作人员复核。',
    wechat: {
      template: 'unitNotice',
      data: { thing1: '内容申诉', time2: '{time}', phrase3: '待复核', thing4: '须换一名工作人员复核' },
    },
  },
  'lead.answeredInfo': {
    audience: 'staff',
    class: 'NORMAL',
    title: '提出人补充了情况',
    body: '编号{no}已补充，回到待受理。',
    wechat: {
      template: 'unitNotice',
      data: { thing1: '提出人已补充', time2: '{time}', phrase3: '待受理', thing4: '请接着审核' },
    },
  },
  'lead.mergeObjected': {
    audience: 'staff',
    class: 'NORMAL',
    title: '提出人对归并有异议',
    body: '编号{no}退回复核。',
    wechat: {
      template: 'unitNotice',
      data: { thing1: '归并异议', time2: '{time}', phrase3: '待复核', thing4: '请重新核对' },
    },
  },
  'lead.screenLate': {
    audience: 'staff',
    class: 'NORMAL',
    title: '有线索今天到时限',
    body: '编号{no}，处理时限{date}，请处理。',
    wechat: {
      template: 'unitDue',
      data: {
        thing1: '待处理线索',
        character_string2: '{no}',
        time3: '{time}',
        phrase4: '今日到期',
        thing5: '请按时告知提出人',
      },
    },
  },
  'lead.returnAsked': {
    audience: 'staff',
    class: 'MUST',
    title: '承办单位申请退回',
    body: '编号{no}，{unit}：{reason}，建议：{to}。请在{date}前裁定。',
    wechat: {
      template: 'unitTodo',
      data: { thing1: '承办单位申请退回', character_string2: '{no}', time3: '{time}', thing4: '请按时裁定' },
    },
  },
  'lead.extensionAsked': {
    audience: 'staff',
    class: 'MUST',
    title: '承办单位申请延期',
    body: '编号{no}，{unit}申请延至{date}，原因：{reason}。',
    wechat: {
      template: 'unitTodo',
      data: { thing1: '承办单位申请延期', character_string2: '{no}', time3: '{time}', thing4: '请审批' },
    },
  },
  'lead.deniedTwice': {
    audience: 'staff',
    class: 'MUST',
    title: '两次未认可，请盯办',
    body: '编号{no}，提出人第 {round} 次表示未解决，承办：{unit}。',
    wechat: {
      template: 'unitNotice',
      data: { thing1: '两次未认可', time2: '{time}', phrase3: '督办', thing4: '请点开查看' },
    },
  },
  'lead.overdueLeader': {
    audience: 'staff',
    class: 'MUST',
    title: '承办单位答复逾期',
    body: '编号{no}，{unit}逾期 {days} 天，已提醒单位负责人。',
    wechat: {
      template: 'unitDue',
      data: {
        thing1: '承办单位答复',
        character_string2: '{no}',
        time3: '{time}',
        phrase4: '已逾期',
        thing5: '已逾期 {days} 天',
      },
    },
  },
  'push.broken': {
    audience: 'staff',
    class: 'MUST',
    title: '微信提醒发不出去',
    body: '模板“{title}”配置有误，已停用该模板，站内消息不受影响。',
  },
  'must.unread': {
    audience: 'staff',
    class: 'MUST',
    title: '{count} 人未读要紧消息',
    body: '请电话通知，名单已生成。',
    wechat: {
      template: 'unitNotice',
      data: {
        thing1: '要紧消息未读',
        time2: '{time}',
        phrase3: '待电话',
        thing4: '共 {count} 人，请电话通知',
      },
    },
  },
  'unit.referred': {
    audience: 'unit',
    class: 'MUST',
    title: '新交办线索，请签收',
    body: '编号{no}，答复时限{date}。时限自交办时起算，不属本单位的请在期限内申退。',
    wechat: {
      template: 'unitTodo',
      data: {
        thing1: '新交办线索',
        character_string2: '{no}',
        time3: '{time}',
        thing4: '请签收，时限自今日起算',
      },
    },
  },
  'unit.autoAccepted': {
    audience: 'unit',
    class: 'NORMAL',
    title: '已视同签收',
    body: '编号{no}逾期未签收，视同签收，答复时限{date}不变。',
    wechat: {
      template: 'unitTodo',
      data: { thing1: '已视同签收的线索', character_string2: '{no}', time3: '{time}', thing4: '请抓紧办理' },
    },
  },
  'unit.returnDecided': {
    audience: 'unit',
    class: 'MUST',
    title: '申退有结果了',
    body: '编号{no}：{result}。',
    wechat: {
      template: 'unitTodo',
      data: {
        thing1: '申请退回的结果',
        character_string2: '{no}',
        time3: '{time}',
        thing4: '请点开查看裁定',
      },
    },
  },
  'unit.extensionDecided': {
    audience: 'unit',
    class: 'MUST',
    title: '延期申请有结果了',
    body: '编号{no}：{result}。现时限{date}。',
    wechat: {
      template: 'unitTodo',
      data: { thing1: '延期申请的结果', character_string2: '{no}', time3: '{time}', thing4: '请点开查看' },
    },
  },
  'unit.toSign': {
    audience: 'unit',
    class: 'MUST',
    title: '有答复待签发',
    body: '编号{no}，类别{letter}，答复时限{date}。',
    wechat: {
      template: 'unitTodo',
      data: { thing1: '待签发的答复', character_string2: '{no}', time3: '{time}', thing4: '请审签' },
    },
  },
  'unit.signedBack': {
    audience: 'unit',
    class: 'MUST',
    title: '答复退回修改',
    body: '编号{no}：{reason}。请修改后重新送签，时限不变。',
    wechat: {
      template: 'unitTodo',
      data: {
        thing1: '领导退回的答复',
        character_string2: '{no}',
        time3: '{time}',
        thing4: '请修改后重新送签',
      },
    },
  },
  'unit.confirmed': {
    audience: 'unit',
    class: 'NORMAL',
    title: '提出人作了确认',
    body: '编号{no}，结果：{result}。',
    wechat: {
      template: 'unitNotice',
      data: { thing1: '提出人确认', time2: '{time}', phrase3: '已办结', thing4: '请点开查看' },
    },
  },
  'unit.denied': {
    audience: 'unit',
    class: 'MUST',
    title: '提出人说没解决',
    body: '编号{no}，第 {round} 轮办理，答复时限{date}。',
    wechat: {
      template: 'unitTodo',
      data: {
        thing1: '未获认可的答复',
        character_string2: '{no}',
        time3: '{time}',
        thing4: '请接着办理并重新答复',
      },
    },
  },
  'unit.rebounded': {
    audience: 'unit',
    class: 'MUST',
    title: '又出问题，重新打开',
    body: '编号{no}，有人反映反弹，请留意后续交办。',
    wechat: {
      template: 'unitNotice',
      data: { thing1: '反弹反映', time2: '{time}', phrase3: '反弹', thing4: '请点开查看' },
    },
  },
  'unit.nudged': {
    audience: 'unit',
    class: 'MUST',
    title: '收到一次催办',
    body: '编号{no}，答复时限{date}。催办内容写在里面。',
    wechat: {
      template: 'unitNotice',
      data: { thing1: '线索催办', time2: '{time}', phrase3: '催办', thing4: '请点开查看要求' },
    },
  },
  'unit.dueSoon': {
    audience: 'unit',
    class: 'MUST',
    title: '答复还有 {days} 天到期',
    body: '编号{no}，答复时限{date}。确有困难请在到期前申请延期。',
    wechat: {
      template: 'unitDue',
      data: {
        thing1: '线索答复',
        character_string2: '{no}',
        time3: '{time}',
        phrase4: '临期',
        thing5: '还有 {days} 天到期',
      },
    },
  },
  'unit.dueToday': {
    audience: 'unit',
    class: 'MUST',
    title: '答复今天到期',
    body: '编号{no}，今天是答复时限最后一天。',
    wechat: {
      template: 'unitDue',
      data: {
        thing1: '线索答复',
        character_string2: '{no}',
        time3: '{time}',
        phrase4: '今日到期',
        thing5: '请今天签发',
      },
    },
  },
  'unit.overdue': {
    audience: 'unit',
    class: 'MUST',
    title: '答复已逾期 {days} 天',
    body: '编号{no}，答复时限{date}。请答复并说明原因。',
    wechat: {
      template: 'unitDue',
      data: {
        thing1: '线索答复',
        character_string2: '{no}',
        time3: '{time}',
        phrase4: '已逾期',
        thing5: '已逾期 {days} 天，请答复',
      },
    },
  },
} as const satisfies Record<LeadNoticeKind | DeskKind, NoticeWords>

/** One entry a kind of news. WeChat data hold fixed phrases, number, time and unit: no name, no free text. */
export const noticeWords: Readonly<Record<NoticeKind | DeskKind, NoticeWords>> = {
  ...leadWords,
  ...matterNoticeWords,
}

type Filling = Readonly<Record<string, string | number | undefined>>

/** The row of the inbox. */
export function inboxText(kind: NoticeKind | DeskKind, vars: Filling): { title: string; body: string } {
  const { title, body } = noticeWords[kind]
  return { title: fill(title, vars), body: fill(body, vars) }
}

const shortened = (value: string) => (value.length > 20 ? `${value.slice(0, 19)}…` : value)

/** What WeChat is given, or nothing where a kind stays in the inbox. */
export function wechatText(kind: NoticeKind | DeskKind, vars: Filling): WechatWords | undefined {
  const wechat = noticeWords[kind].wechat
  if (!wechat) return undefined
  const safe = { ...vars, unitShort: shortened(String(vars['unitShort'] ?? '')) }
  const data = Object.entries(wechat.data).map(([key, text]) => [key, fill(text, safe)] as const)
  return { template: wechat.template, data: Object.fromEntries(data) }
}
