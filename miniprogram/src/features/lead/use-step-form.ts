import { useEffect, useRef, useState } from 'react'
import { AppError } from '@shared/domain/errors'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { stepFormWords, type FormStep } from '@shared/words/form-words'
import { clientKey } from '../../lib/client-key'
import { focusWrong } from '../../lib/focus-wrong'
import { backOr, routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { refusalWords } from '../shared/refusal-words'
import { useStepPlace } from './bench/bench-place'
import { useTakeStep, type StepAction, type StepFields } from './lead-queries'

/** A field and whether it is well filled: the first that is not is shown as the server would refuse it. */
export type Check = readonly [field: string, ok: boolean, limits?: Limits]
type Limits = { min?: number; max?: number }

type Asked<N extends StepAction, T extends object> = {
  step: FormStep
  action: N
  lead: LeadView
  initial: T
  onDone?: (() => void) | undefined
}

/**
 * The form of one step: what is typed is kept until the step is taken, a repeated tap is one step, and a refusal
 * leaves everything where it was.
 */
export function useStepForm<N extends StepAction, T extends object>(asked: Asked<N, T>) {
  const { step, action, lead, initial } = asked
  const place = useStepPlace()
  const leave = () => (place ? place.done(stepFormWords[step].done) : backOr(routes.leadDetail(lead.id)))
  const onDone = asked.onDone ?? leave
  const { value, update: keep, drop, flush } = useDraft<T>(`${step}.${lead.id}`, initial)
  const key = useRef(clientKey())
  const take = useTakeStep(action, lead)
  useEffect(() => {
    if (!place) return
    place.save.current = flush
    return () => {
      place.save.current = undefined
    }
  }, [place, flush])
  const [bad, setBad] = useState<{ error: AppError; limits: Limits | undefined }>()
  const error: unknown = bad?.error ?? take.error

  const submit = (fields: StepFields<N>, checks: readonly Check[] = []) => {
    const wrong = checks.find(([, ok]) => !ok)
    setBad(wrong && { error: new AppError('invalid_input', step, { field: wrong[0] }), limits: wrong[2] })
    if (wrong) focusWrong()
    if (wrong || take.isPending) return
    take.mutate(
      { fields, key: key.current },
      {
        onSuccess: () => {
          drop()
          toast(stepFormWords[step].done)
          onDone()
        },
      },
    )
  }

  const update = (change: Partial<T>) => {
    setBad(undefined)
    keep(change)
  }

  /** What is wrong with a field, by any of the names that the server has for it. */
  const problem = (...names: string[]) => {
    if (!(error instanceof AppError) || error.code !== 'invalid_input' || !error.field) return undefined
    return names.includes(error.field) ? refusalWords(error, bad?.limits).what : undefined
  }

  return {
    step,
    lead,
    value,
    update,
    drop,
    submit,
    problem,
    error,
    limits: bad?.limits,
    busy: take.isPending,
  }
}

/** What a frame needs to know of a form. */
export type StepForm = Pick<ReturnType<typeof useStepForm>, 'step' | 'lead' | 'error' | 'limits' | 'busy'>
