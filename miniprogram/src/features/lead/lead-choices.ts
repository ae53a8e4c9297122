import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { beginWords } from '@shared/words/page-words'
import { leadStepWords, unsolvedReplyWords } from '@shared/words/lead-words'

/** What matters most comes first: what a state waits for, before what one merely may do. */
const order: readonly LeadStep[] = [
  'confirm',
  'deny',
  'answer',
  'reopen',
  'agreeToOpen',
  'objectMerge',
  'appeal',
  'releaseHeld',
  'rejectHeld',
  'releaseEntry',
  'accept',
  'refer',
  'approveReturn',
  'refuseReturn',
  'approveExtension',
  'refuseExtension',
  'acceptReferral',
  'sign',
  'signBack',
  'reply',
  'progress',
  'claim',
  'rebound',
]
/** Never the main thing to do; what cannot be taken back comes last. */
const quiet: readonly LeadStep[] = [
  'undo',
  'changeVisibility',
  'changeContact',
  'withdrawName',
  'withdraw',
  'release',
]

const rank = (step: LeadStep) => {
  const at = order.indexOf(step)
  return at < 0 ? order.length + quiet.indexOf(step) + 1 : at
}

/** The steps that the server allows this reader now, the main one first. */
export function choicesOf({ may }: Pick<LeadView, 'may'>): { main: LeadStep[]; others: LeadStep[] } {
  const steps = may.filter(step => leadStepWords[step].button !== null).sort((a, b) => rank(a) - rank(b))
  const [first] = steps
  if (first === undefined || quiet.includes(first)) return { main: [], others: steps }
  const main: LeadStep[] =
    first === 'confirm' ? steps.filter(step => step === 'confirm' || step === 'deny') : [first]
  return { main, others: steps.filter(step => !main.includes(step)) }
}

/** The verb on the button of a step. 确实解决了 would be untrue of a reply that claims to have solved nothing. */
export function buttonOf(step: LeadStep, lead?: Pick<LeadView, 'resultMeaning'>): string | null {
  const unsolved = lead?.resultMeaning !== undefined && lead.resultMeaning !== 'DONE'
  if (unsolved && step === 'confirm') return unsolvedReplyWords.confirm.button
  if (unsolved && step === 'deny') return unsolvedReplyWords.deny.button
  const begins: Partial<Record<LeadStep, string>> = beginWords
  return begins[step] ?? leadStepWords[step].button
}
