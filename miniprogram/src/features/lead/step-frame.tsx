import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { AppError } from '@shared/domain/errors'
import { fill } from '@shared/words/fill-words'
import { stepFormWords } from '@shared/words/form-words'
import { leadStepWords } from '@shared/words/lead-words'
import { buttonWords, loadingWords } from '@shared/words/text-words'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { StepShell } from './bench/step-shell'
import { refusalWords } from '../shared/refusal-words'
import { useDirectory } from '../shared/use-directory'
import { useLead } from './lead-queries'
import { MatterHead } from './matter-head'
import { stepMeasures } from './step-measures'
import type { StepForm } from './use-step-form'

type StepFrameProps = PropsWithChildren<{
  form: StepForm
  onSubmit: () => void
  /** What cannot be taken back by the one who does it. */
  bad?: boolean
  over?: ReactNode
  /** In place of the matter's head. */
  head?: ReactNode
  /** What has to end before it can be sent, in words: a photo that is still on its way. */
  waiting?: string | undefined
}>

/** The page of one step: the matter, the fields, what follows from it, and one button. */
export function StepFrame({ form, onSubmit, bad, over, head, waiting, children }: StepFrameProps) {
  const { step, lead, busy } = form
  const { data: directory } = useDirectory()
  const { title, about } = stepFormWords[step]
  const { button, confirm } = leadStepWords[step]
  const measures = stepMeasures(step, directory)
  return (
    <StepShell
      title={title}
      head={head ?? <MatterHead lead={lead} />}
      over={over}
      bar={
        <Button
          kind={bad ? 'bad' : 'main'}
          grow
          label={button ?? title}
          busy={waiting ?? (busy && loadingWords.submit)}
          onTap={onSubmit}
        />
      }
    >
      <View>{about && <View className='t-small t-2 mt2'>{fill<string>(about, measures)}</View>}</View>
      <View className='mt3'>{children}</View>
      <View>{confirm && <View className='t-small t-2 mt3'>{fill<string>(confirm, measures)}</View>}</View>
      <View>
        <StepRefusal form={form} />
      </View>
    </StepShell>
  )
}

const changed = new Set(['conflict', 'wrong_status', 'not_found'])

/** Why it was refused. What is typed stays; where somebody else was quicker, a look at what is so now. */
export function StepRefusal({ form: { error, limits, lead, step } }: { form: StepForm }) {
  const { refetch } = useLead(lead.id)
  const { data: directory } = useDirectory()
  if (!error) return null
  const { what, todo } = refusalWords(error, { ...stepMeasures(step, directory), ...limits })
  const stale = error instanceof AppError && changed.has(error.code)
  return (
    <View className='mt3'>
      <Banner kind='bad' icon='warn'>
        <View className='t-strong'>{what}</View>
        <View>{todo}</View>
        {stale && (
          <View className='mt2'>
            <Button small label={buttonWords.refresh} onTap={() => void refetch()} />
          </View>
        )}
      </Banner>
    </View>
  )
}
