import type { NoticeWords } from './notice-shape'

const desk = (thing1: string, phrase3: string, thing4: string): NonNullable<NoticeWords['wechat']> => ({
  template: 'unitNotice',
  data: { thing1, time2: '{time}', phrase3, thing4 },
})

/** News of minutes, of their corrections, and of what units promised. */
export const closingNoticeWords = {
  'consult.correctionAnswered': {
    audience: 'resident',
    class: 'NORMAL',
    title: '您提的更正有回音了',
    body: '《{title}》您提的更正：{text}。',
  },
  'consult.corrected': {
    audience: 'staff',
    class: 'NORMAL',
    title: '有人提了更正',
    body: '《{title}》参加人对纪要提出更正，请看过并回复。',
    wechat: desk('协商纪要更正', '待处理', '请看过并回复'),
  },
  'consult.readyToPublish': {
    audience: 'staff',
    class: 'MUST',
    title: '核对期到了，可以发布了',
    body: '《{title}》纪要核对期已满，请处理完更正后发布。',
    wechat: desk('协商纪要核对期满', '待发布', '请处理更正后发布'),
  },
  'consult.fromBelow': {
    audience: 'staff',
    class: 'MUST',
    title: '有一件事提级到您这里',
    body: '《{title}》下一级定不下来，全部记录已一并提交，请确定召集人。',
    wechat: desk('提级协商', '待办理', '请确定召集人'),
  },
  'consult.backFromAbove': {
    audience: 'resident',
    class: 'NORMAL',
    title: '上一级有结果了',
    body: '《{title}》上一级商量有结果了，写在里面。',
    wechat: {
      template: 'consult',
      data: {
        thing1: '您参加的微协商',
        time2: '{time}',
        thing3: '线上查看',
        phrase4: '有结果了',
        thing5: '上一级的结果请点开看',
      },
    },
  },
  'consult.notTakenAbove': {
    audience: 'resident',
    class: 'NORMAL',
    title: '上一级没有接着商量',
    body: '《{title}》上一级取消了，原因：{reason}。这里接着办。',
  },
  'commitment.pledgedUnit': {
    audience: 'unit',
    class: 'MUST',
    title: '有一项责任由贵单位落实',
    body: '“{text}”，期限{date}。来自协商《{title}》。',
    wechat: {
      template: 'unitTodo',
      data: {
        thing1: '协商责任清单',
        character_string2: '{no}',
        time3: '{time}',
        thing4: '请按期限落实',
      },
    },
  },
  'commitment.askedRevise': {
    audience: 'staff',
    class: 'NORMAL',
    title: '单位申请调整承诺期限',
    body: '“{text}”，{unit}申请由{oldDate}调整为{date}：{reason}。',
    wechat: desk('承诺期限调整申请', '待审批', '请审批'),
  },
  'commitment.reviseDecided': {
    audience: 'unit',
    class: 'NORMAL',
    title: '期限调整有结果了',
    body: '“{text}”：{reason}。',
    wechat: desk('承诺期限调整', '已审批', '结果请点开看'),
  },
  'commitment.supervisedUnit': {
    audience: 'unit',
    class: 'MUST',
    title: '承诺事项转督办',
    body: '“{text}”，期限{date}，已转专人督办。',
    wechat: desk('承诺事项转督办', '督办', '请尽快落实'),
  },
  'commitment.reboundedUnit': {
    audience: 'unit',
    class: 'MUST',
    title: '承诺事项出现反弹',
    body: '“{text}”：有人发现又出问题：{reason}。',
    wechat: desk('承诺事项反弹', '待办理', '请说明或重新落实'),
  },
  'commitment.lookBackDue': {
    audience: 'staff',
    class: 'NORMAL',
    title: '到了回头看的时候',
    body: '“{text}”办完有 {months} 个月了，请去看看还好不好。',
    wechat: desk('承诺事项回头看', '待复查', '请去现场看看'),
  },
  'commitment.heldStaff': {
    audience: 'staff',
    class: 'NORMAL',
    title: '承诺里有一条说明待看',
    body: '“{text}”：新加的说明机器拿不准，请人看过再放行。',
    wechat: desk('承诺说明待看', '待审看', '请看过再放行'),
  },
} as const satisfies Record<string, NoticeWords>
