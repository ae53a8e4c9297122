import type { LeadStep } from '@shared/domain/lead/lead-step'

/** One field of a form: what stands above it, what helps below it, whether it may stay empty. */
export type FieldWords = { label: string; hint?: string; optional?: true }
/**
 * `done` is said once the step is taken. What follows from it stands in `leadStepWords[step].confirm`; `about` only
 * adds what is worth knowing before filling in the form.
 */
export type FormWords = {
  title: string
  about?: string
  fields: Readonly<Record<string, FieldWords>>
  done: string
}

const photos: FieldWords = { label: '照片', hint: '可以不拍，最多 {max} 张。' }
const addition: FieldWords = { label: '补充一句', hint: '对方会看到。', optional: true }
const reasonText: FieldWords = { label: '写明原因', hint: '单位会看到，请写明白。' }

const forms = {
  undo: { title: '收回来改', fields: {}, done: '收回了，在草稿里。' },
  supplement: {
    title: '补充说明',
    fields: { text: { label: '补充什么', hint: '新的情况、更正，都可以写。' }, photos },
    done: '补充好了。',
  },
  appeal: {
    title: '申诉',
    fields: { text: { label: '为什么觉得不对', hint: '说明白一些，看的人好判断。' } },
    done: '申诉收到了，看完告诉您。',
  },
  answer: {
    title: '补充情况',
    fields: { text: { label: '您的补充', hint: '照着问题说就行。' }, photos },
    done: '补充好了，工作人员接着看。',
  },
  reopen: {
    title: '补充并恢复',
    fields: { text: { label: '您的补充', hint: '把当时问的说清楚。' }, photos },
    done: '恢复了，工作人员接着看。',
  },
  objectMerge: {
    title: '不是同一件事',
    fields: { text: { label: '哪里不一样', hint: '地方不同、情况不同，都请写明。' } },
    done: '收到了，工作人员会再看。',
  },
  confirm: {
    title: '确实解决了',
    fields: {
      text: { label: '想说一句', optional: true },
      photos: { label: '现在的样子', hint: '拍一张更清楚，也可以不拍。' },
    },
    done: '您确认过了，这件事有了结果。',
  },
  deny: {
    title: '还没解决',
    fields: {
      text: { label: '还差什么', hint: '哪里没办好，说一两句就行。' },
      photos: { label: '现在的样子', hint: '拍一张，单位看得明白；也可以不拍。' },
    },
    done: '转给单位了，新的答复日子写在时间线里。',
  },
  rebound: {
    title: '又出问题了',
    fields: {
      text: { label: '现在是什么样', hint: '什么时候又出的问题，和以前一样不一样。' },
      photos: { label: '现在的样子', hint: '请拍一张，单位看得明白；也可以不拍。' },
    },
    done: '重新打开了，有进展告诉您。',
  },
  withdraw: {
    title: '撤回线索',
    fields: { reasonCode: { label: '为什么撤回', optional: true } },
    done: '撤回了。',
  },
  withdrawName: {
    title: '退出并去掉名字',
    fields: {},
    done: '您的名字已经拿掉。',
  },
  changeVisibility: {
    title: '改给谁看',
    fields: { visibility: { label: '这条给谁看' } },
    done: '改好了。',
  },
  changeContact: {
    title: '改联系方式',
    fields: {
      name: { label: '怎么称呼您', optional: true },
      phone: { label: '手机号', hint: '不留也行。', optional: true },
      contactForUnit: { label: '交给办理单位', hint: '只用来核实这件事。', optional: true },
    },
    done: '改好了。',
  },
  agreeToOpen: {
    title: '公开给委员看',
    fields: {},
    done: '好，委员可以看到了。',
  },
  claim: {
    title: '认领线索',
    fields: {},
    done: '认领好了，提出人会收到通知。',
  },
  release: {
    title: '退回认领',
    fields: { reasonCode: { label: '为什么退回' }, text: addition },
    done: '已退回。',
  },
  releaseHeld: {
    title: '放行',
    fields: {},
    done: '已放行，进入待受理。',
  },
  rejectHeld: {
    title: '不通过',
    fields: { reasonCode: { label: '原因' } },
    done: '已驳回，提出人会收到原因。',
  },
  releaseEntry: { title: '放行这一条', fields: {}, done: '已放行。' },
  ask: {
    title: '请提出人补充',
    fields: { question: { label: '想问什么', hint: '一次问清，用大白话。' } },
    done: '已请提出人补充。',
  },
  accept: {
    title: '受理',
    fields: {
      categoryId: { label: '类别' },
      title: { label: '标题', hint: '不合适可以改，改动留记录。', optional: true },
      text: addition,
    },
    done: '已受理。',
  },
  decline: {
    title: '不予采用',
    about: '提出人先看到大白话，再看到规范说法和补充的一句。',
    fields: { reasonCode: { label: '原因' }, text: addition },
    done: '已告知提出人。',
  },
  notOurs: {
    title: '引导其他渠道',
    fields: { channel: { label: '去哪里' }, text: addition },
    done: '已告知提出人怎么去。',
  },
  duplicate: {
    title: '归并',
    fields: { intoId: { label: '归并到哪一件', hint: '按编号或几个字找。' } },
    done: '已归并，提出人会收到通知。',
  },
  toConsultation: {
    title: '转入协商',
    about: '列为这次征题的一个话题，提出人和跟进的人都会收到通知。',
    fields: { consultationId: { label: '转到哪次征题', hint: '只列正在征题、筛题的。' } },
    done: '已转入协商，提出人会收到通知。',
  },
  askToOpen: {
    title: '征求公开',
    fields: {},
    done: '已征求提出人意见。',
  },
  refer: {
    title: '交单位办理',
    about: '单位可以在 {days} 个工作日内申请退回一次。',
    fields: {
      unitId: { label: '办理单位', hint: '类别常办的单位排在前面。' },
      days: { label: '多少天内答复' },
      text: { label: '交办意见', hint: '可以不写，单位会看到。', optional: true },
    },
    done: '已交办，单位会收到通知。',
  },
  approveReturn: {
    title: '同意退回',
    fields: { text: addition },
    done: '已同意退回，请重新交办。',
  },
  refuseReturn: {
    title: '不同意退回',
    fields: { text: reasonText },
    done: '已告知单位。',
  },
  approveExtension: {
    title: '同意延期',
    fields: { text: addition },
    done: '已同意延期。',
  },
  refuseExtension: {
    title: '不同意延期',
    fields: { text: reasonText },
    done: '已告知单位。',
  },
  nudge: {
    title: '催办',
    fields: { text: { label: '催办内容', hint: '只写事实和日期，不评价人。' } },
    done: '已催办。',
  },
  acceptReferral: {
    title: '签收',
    fields: {},
    done: '已签收。',
  },
  requestReturn: {
    title: '申请退回',
    fields: {
      reasonCode: { label: '原因' },
      text: { label: '依据', hint: '写明职责或文件依据。' },
      toUnitId: { label: '建议由谁办' },
    },
    done: '已申请，等待裁定。',
  },
  progress: {
    title: '更新进展',
    fields: { text: { label: '做了什么', hint: '写事实和日期。' }, photos },
    done: '已更新。',
  },
  askExtension: {
    title: '申请延期',
    fields: {
      reasonCode: { label: '原因' },
      text: { label: '说明', hint: '审批的人会看到。' },
      date: { label: '延到哪天', hint: '最多延 {days} 天。' },
    },
    done: '已申请，等待审批。',
  },
  reply: {
    title: '写答复',
    fields: {
      resultMeaning: { label: '办理结果', hint: '照实选。“答复了”不等于“解决了”。' },
      done: { label: '做了什么', hint: '写清什么时候、做了什么、到什么程度。' },
      nextSteps: { label: '下一步', hint: '正在办、列入计划的，至少写一步。' },
      nextText: { label: '做什么' },
      nextOwner: { label: '谁来做', hint: '科室或职务，不写手机号。' },
      nextDate: { label: '哪天做好', hint: '会公开，到期有人看。' },
      photos,
    },
    done: '已送领导签发。',
  },
  sign: {
    title: '签发答复',
    fields: {},
    done: '已签发，提出人会收到。',
  },
  signBack: {
    title: '退回修改',
    fields: { text: { label: '哪里要改', hint: '写具体，经办人照着改。' } },
    done: '已退回经办人。',
  },
} as const satisfies Partial<Record<LeadStep, FormWords>>

export type FormStep = keyof typeof forms

/** The forms of every step that a person takes; a step without a field is only confirmed. */
export const stepFormWords: Readonly<Record<FormStep, FormWords>> = forms
