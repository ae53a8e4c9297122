import { View } from '@tarojs/components'
import { useState } from 'react'
import { AppError } from '@shared/domain/errors'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { wordsForError } from '@shared/words/error-words'
import { stepFormWords, type FormStep } from '@shared/words/form-words'
import { fill } from '@shared/words/fill-words'
import { leadStepWords, unsolvedReplyWords } from '@shared/words/lead-words'
import { dayWords } from '@shared/words/date-words'
import { buttonWords, loadingWords } from '@shared/words/text-words'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { failureWords } from '../../components/failure-view'
import { Heading } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { useTakeStep, type StepAction, type StepFields } from '../../features/lead/lead-queries'
import { buttonOf } from '../../features/lead/lead-choices'
import { formOfLead, leadDraftKey } from '../../features/lead/lead-form'
import { pendingOf } from '../../features/shared/shot'
import { useDirectory, type Directory } from '../../features/shared/use-directory'
import { useDrafts } from '../../lib/drafts'
import { back, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import Taro from '@tarojs/taro'
import { StepFields as Fields } from './step-fields'
import { stepFaults, stepInput, valueOf, type StepValue } from './step-value'

type StepFormProps = { lead: LeadView; step: FormStep; refetch: () => Promise<unknown> }

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

/** A step with its form. What was typed stays through refusals, and the same tap twice is one step. */
export function StepForm({ lead, step, refetch }: StepFormProps) {
  const { data: directory } = useDirectory()
  const [initial] = useState(() => valueOf(lead))
  const { value, update, drop } = useDraft<StepValue>(`step.${lead.id}.${step}`, initial)
  const [faults, setFaults] = useState<string[]>([])
  const take = useTakeStep(`lead.${step}` as StepAction, lead)
  const words = stepFormWords[step]
  const allowed = lead.may.includes(step)
  const error = take.error ?? undefined
  const faultOf = (field: string) => {
    if (!faults.includes(field)) return undefined
    const { what, todo } = wordsForError('invalid_input', field)
    return `${what}${todo}`
  }
  const leave = () => {
    drop()
    toast(words.done)
    if (step === 'undo') {
      useDrafts.getState().save(leadDraftKey, formOfLead(lead))
      void Taro.redirectTo({ url: routes.leadNew() })
    } else back()
  }
  const submit = () => {
    const wrong = stepFaults(step, value)
    setFaults(wrong)
    if (wrong.length > 0 || take.isPending) return
    const fields = stepInput(step, value) as unknown as StepFields<StepAction>
    take.mutate(
      { fields, key: value.key },
      {
        onSuccess: leave,
        onError: cause => {
          if (cause instanceof AppError && cause.code === 'invalid_input' && cause.field)
            setFaults([cause.field])
        },
      },
    )
  }
  const waiting = pendingOf(value.shots)
  const bar = (
    <Button
      kind={step === 'withdraw' || step === 'withdrawName' ? 'bad' : 'main'}
      grow
      label={buttonOf(step, lead) ?? words.title}
      disabled={!allowed || waiting > 0}
      busy={take.isPending && loadingWords.submit}
      onTap={submit}
    />
  )
  return (
    <PageShell title={words.title} bar={bar}>
      <Heading look='t-h1'>{lead.title}</Heading>
      <View className='t-body t-2 mt2'>{words.about ?? followsWords(lead, step, directory)}</View>
      <View>
        {!allowed && !take.isPending && <Refused error={new AppError('wrong_status')} refetch={refetch} />}
      </View>
      <Fields lead={lead} step={step} value={value} update={update} faultOf={faultOf} />
      <View>
        {waiting > 0 && (
          <View className='t-small t-2'>
            {fill(loadingWords.upload, { n: value.shots.length - waiting + 1, count: value.shots.length })}
          </View>
        )}
      </View>
      <View>{error && allowed && faults.length === 0 && <Refused error={error} refetch={refetch} />}</View>
    </PageShell>
  )
}

const stale = new Set(['conflict', 'wrong_status'])

/** Why it was not taken, and a way to look at what has changed without losing what was typed. */
function Refused({ error, refetch }: { error: Error; refetch: () => Promise<unknown> }) {
  const { what, todo } = failureWords(error)
  return (
    <Banner kind='bad' icon='warn'>
      <View>{`${what}${todo}`}</View>
      {error instanceof AppError && stale.has(error.code) && (
        <Button small kind='tint' label={buttonWords.refresh} onTap={() => void refetch()} />
      )}
    </Banner>
  )
}
