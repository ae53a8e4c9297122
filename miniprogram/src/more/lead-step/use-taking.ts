import { useState } from 'react'
import { AppError } from '@shared/domain/errors'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { fill } from '@shared/words/fill-words'
import type { FormStep } from '@shared/words/form-words'
import { myLeadsWords } from '@shared/words/page-words'
import { buttonOf } from '../../features/lead/lead-choices'
import { canWait, queueStep } from '../../features/lead/deliver-step'
import { useTakeStep, type StepAction, type StepFields } from '../../features/lead/lead-queries'
import { goesLater } from '../../lib/goes-later'
import { focusWrong } from '../../lib/focus-wrong'
import { isOnline } from '../../lib/network'
import { stepFaults, stepInput, type StepValue } from './step-value'

type Taking = {
  lead: LeadView
  step: FormStep
  value: StepValue
  onDone: () => void
  /** It waits on the phone and goes by itself. */
  onPutAside: () => void
}

/** Takes the step, or puts it aside if it cannot be sent; says what is wrong with the form. */
export function useTaking({ lead, step, value, onDone, onPutAside }: Taking) {
  const [faults, setFaults] = useState<string[]>([])
  const take = useTakeStep(`lead.${step}` as StepAction, lead)

  /** Whether it could wait, and so is no failure. */
  const putAside = (error?: AppError) => {
    if (!canWait(step)) return false
    const { key, text, shots } = value
    const title = fill(myLeadsWords.unsentStep, { step: buttonOf(step, lead) ?? '', title: lead.title })
    const payload = { step, leadId: lead.id, revision: lead.revision, text: text.trim(), shots }
    queueStep({ key, title, payload, error: error && { code: error.code, field: error.field } })
    onPutAside()
    return true
  }

  const onError = (cause: unknown) => {
    if (!(cause instanceof AppError)) return
    if (goesLater(cause.code)) putAside(cause)
    else if (cause.code === 'invalid_input' && cause.field) setFaults([cause.field])
  }

  const submit = () => {
    const wrong = stepFaults(step, value)
    setFaults(wrong)
    if (wrong.length > 0) return focusWrong()
    if (take.isPending || (!isOnline() && putAside())) return
    const fields = stepInput(step, value) as unknown as StepFields<StepAction>
    take.mutate({ fields, key: value.key }, { onSuccess: onDone, onError })
  }

  return { faults, take, submit }
}
