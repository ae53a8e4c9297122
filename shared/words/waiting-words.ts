import type { ComingStep } from '@shared/domain/lead/coming-steps'
import type { LeadStatus } from '@shared/domain/lead/lead-status'
import type { WaitsFor } from '@shared/domain/lead/waits-for'
import type { Voices } from './voices'

/** What is still ahead, in grey at the end of the timeline. */
export const comingWords: Record<ComingStep['key'], Voices> = {
  check: { resident: '检查文字和图片', staff: '内容检测' },
  screen: { resident: '工作人员告诉您收没收下', staff: '受理审核', other: '工作人员看收不收下' },
  info: { resident: '您补充情况', staff: '提出人补充', other: '提出人补充情况' },
  open: { resident: '委员认领，或者交给单位办', staff: '认领或交办' },
  proposal: { resident: '委员写成提案，或者退回', staff: '写成提案或退回认领' },
  accept: { resident: '单位接手', staff: '单位签收' },
  reply: { resident: '单位答复', staff: '单位答复' },
  sign: { resident: '单位领导签发', staff: '单位负责人签发' },
  confirm: { resident: '您来确认', staff: '提出人确认', other: '提出人确认' },
  close: { resident: '这一轮办完', staff: '办结' },
}

/** How long a coming step may take, where its day hangs on the steps before it. */
export const comingTermWords: Partial<Record<ComingStep['key'], string>> = {
  accept: '交办后 {days} 个工作日内',
  reply: '交办后 {days} 天内',
  sign: '在答复期限以内',
  confirm: '答复后 {days} 天内',
}

export const waitingTitleWords = {
  title: '谁在等谁',
  nobody: '没有人在等，这一轮办完了',
  you: '等您',
} as const

/** Who owes the next deed. */
export const waitsForWords: Record<WaitsFor, Voices> = {
  system: { resident: '等系统检查', staff: '等系统检测' },
  staff: { resident: '等工作人员', staff: '待工作人员' },
  author: { resident: '等您', staff: '待提出人', other: '等提出人' },
  member: { resident: '等委员', staff: '待委员' },
  unit: { resident: '等{unit}', staff: '待{unit}' },
  leader: { resident: '等{unit}的领导', staff: '待{unit}负责人' },
}

/** What is owed. States that wait for nobody are not listed. */
export const owesWords: Partial<Record<LeadStatus, Voices>> = {
  SAFETY_CHECK: { resident: '检查内容', staff: '内容检测' },
  HELD: { resident: '看一遍内容', staff: '人工复核' },
  SCREENING: { resident: '告诉收没收下', staff: '受理' },
  NEEDS_INFO: { resident: '补充情况', staff: '补充' },
  OPEN: { resident: '认领，或者交给单位办', staff: '认领或交办' },
  CLAIMED: { resident: '写成提案，或者退回', staff: '提交提案或退回' },
  REFERRED: { resident: '接手', staff: '签收' },
  RETURN_ASKED: { resident: '定下归谁管', staff: '申退裁定' },
  HANDLING: { resident: '答复', staff: '答复' },
  SIGN_OFF: { resident: '签发答复', staff: '签发' },
  ANSWERED: { resident: '说一声解决没有', staff: '确认' },
  IN_CONSULTATION: { resident: '商量出结果', staff: '协商结果' },
}
