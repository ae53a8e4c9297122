import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AppError } from '@shared/domain/errors'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { wordsForError } from '@shared/words/error-words'
import { stepFormWords, type FormStep } from '@shared/words/form-words'
import { fill } from '@shared/words/fill-words'
import { leadStepWords, unsolvedReplyWords } from '@shared/words/lead-words'
import { dayWords } from '@shared/words/date-words'
import { raiseWords } from '@shared/words/page-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Heading } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { buttonOf } from '../../features/lead/lead-choices'
import { closeRing } from '../../features/lead/closing-ring'
import { keepLeadDraft } from '../../features/lead/lead-drafts'
import { formOfLead } from '../../features/lead/lead-form'
import { StepRefusal } from '../../features/lead/step-frame'
import { waitingOf } from '../../features/lead/waiting-of'
import { AskToTell } from '../../features/notice/ask-to-tell'
import { useDirectory, type Directory } from '../../features/shared/use-directory'
import { isOnline } from '../../lib/network'
import { backOr, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { StepFields as Fields } from './step-fields'
import { measuresOf, valueOf, type StepValue } from './step-value'
import { useTaking } from './use-taking'

/** `looking`: what is known may be old, the server is being asked. */
type StepFormProps = { lead: LeadView; step: FormStep; looking: boolean }

/** What follows from the step, before it is taken. */
function followsWords(lead: LeadView, step: FormStep, directory: Directory | undefined): string {
  const unsolved = step === 'confirm' && lead.resultMeaning !== 'DONE'
  const words = unsolved ? unsolvedReplyWords.confirm.confirm : leadStepWords[step].confirm
  const terms = directory?.settings.terms
  const claimEnd = serverNow().getTime() + (terms?.claimDays ?? 0) * 86_400_000
  const now = serverNow().toISOString()
  return fill<string>(words ?? '', {
    minutes: terms?.undoMinutes,
    date: dayWords(new Date(claimEnd).toISOString(), now),
  })
}

/** After these something more is told, and the credits of the lead are spent by now. */
const asksToTell = new Set<FormStep>(['confirm', 'deny', 'answer'])

const MayBeTold = ({ step }: { step: FormStep }) => <View>{asksToTell.has(step) && <AskToTell />}</View>

/** What has a place of its own for what is wrong with it. */
const shownFields = new Set(['text', 'reasonCode', 'name', 'phone'])

/** A step with its form. What was typed stays through refusals, and the same tap twice is one step. */
export function StepForm({ lead, step, looking }: StepFormProps) {
  const { data: directory } = useDirectory()
  const [initial] = useState(() => valueOf(lead))
  const words = stepFormWords[step]
  const { value, update, drop } = useDraft<StepValue>(`step.${lead.id}.${step}`, initial)
  const leave = (said: string) => {
    drop()
    toast(said)
    if (step === 'undo') {
      void Taro.redirectTo({ url: routes.leadNew(keepLeadDraft(lead.id, formOfLead(lead))) })
    } else backOr(routes.leadDetail(lead.id))
  }
  const { faults, take, submit } = useTaking({
    lead,
    step,
    value,
    onDone: () => {
      leave(words.done)
      if (step === 'confirm') closeRing(lead.id)
    },
    onPutAside: () => leave(isOnline() ? raiseWords.queuedOnline : raiseWords.queued),
  })
  const verb = buttonOf(step, lead) ?? words.title
  const unsolved = (step === 'confirm' || step === 'deny') && lead.resultMeaning !== 'DONE'
  const allowed = lead.may.includes(step)
  const gone = !allowed && !looking && !take.isPending && !take.isSuccess
  const shown = gone
    ? new AppError('wrong_status')
    : faults.some(field => shownFields.has(field))
      ? undefined
      : take.error
  const faultOf = (field: string) => {
    if (!faults.includes(field)) return undefined
    const { what, todo } = wordsForError('invalid_input', field, field === 'text' ? measuresOf(step) : {})
    return `${what}${todo}`
  }
  const waiting = waitingOf(value.shots)
  const bar = (
    <Button
      kind={step === 'withdraw' || step === 'withdrawName' ? 'bad' : 'main'}
      grow
      label={verb}
      disabled={!allowed}
      busy={waiting ?? (take.isPending && loadingWords.submit)}
      onTap={submit}
    />
  )
  return (
    <PageShell title={unsolved ? verb : words.title} bar={bar}>
      <Heading look='t-h1'>{lead.title}</Heading>
      <View className='t-body t-2 mt2'>{words.about ?? followsWords(lead, step, directory)}</View>
      <View className='mt4' />
      <Fields step={step} value={value} update={update} faultOf={faultOf} />
      <MayBeTold step={step} />
      <View>
        <StepRefusal form={{ step, lead, error: shown, limits: undefined, busy: take.isPending }} />
      </View>
    </PageShell>
  )
}
