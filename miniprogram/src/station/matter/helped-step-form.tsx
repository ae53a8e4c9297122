import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { wordsForError } from '@shared/words/error-words'
import { stepFormWords } from '@shared/words/form-words'
import { helperWords } from '@shared/words/helper-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { CheckBox } from '../../components/check-box'
import { TextArea } from '../../components/text-area'
import { fieldWords } from '../../features/lead/field-words'
import { waitingOf } from '../../features/lead/waiting-of'
import { PhotoField } from '../../features/shared/photo-field'
import { photoIdsOf, type Shot } from '../../features/shared/shot'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { RefusalNote } from '../refusal-note'
import { draftOf } from '../session-gate'
import { useOnMatter } from '../station-queries'
import type { HelpedStep } from './helped-step'

const lengths = { confirm: [2, 500], deny: [4, 300], answer: [2, 1000], withdraw: [0, 0] } as const

type HelpedStepFormProps = { sessionId: string; lead: LeadView; step: HelpedStep; onDone: () => void }
type Typed = { text: string; shots: Shot[] }

/** Her words, read back to her, and her yes: then the helper says it for her. */
export function HelpedStepForm({ sessionId, lead, step, onDone }: HelpedStepFormProps) {
  const { value, update, drop } = useDraft<Typed>(draftOf(sessionId, step), { text: '', shots: [] })
  const [agreed, setAgreed] = useState(false)
  const [lacking, setLacking] = useState<'text' | 'consent'>()
  const key = useRef(clientKey())
  const take = useOnMatter(sessionId, (typed: Typed) => {
    const text = typed.text.trim()
    const onLead = { sessionId, leadId: lead.id, revision: lead.revision, key: key.current }
    if (step === 'withdraw') return call('helper.withdraw', onLead)
    const said = { ...onLead, photoIds: photoIdsOf(typed.shots) }
    if (step === 'confirm') return call('helper.confirm', { ...said, ...(text && { text }) })
    return call(`helper.${step}`, { ...said, text })
  })
  const [min, max] = lengths[step]
  const submit = () => {
    const length = lengthOf(value.text.trim())
    const isFree = step === 'withdraw' || (step === 'confirm' && length === 0)
    const lacks = !isFree && (length < min || length > max) ? 'text' : agreed ? undefined : 'consent'
    setLacking(lacks)
    if (lacks || take.isPending) return
    take.mutate(value, {
      onSuccess: () => {
        drop()
        toast(stepFormWords[step].done)
        onDone()
      },
    })
  }
  const wrong = lacking === 'text' ? wordsForError('invalid_input', 'text', { min, max }) : undefined
  return (
    <View>
      <View>
        {step !== 'withdraw' && (
          <>
            <TextArea
              {...fieldWords(step, 'text')}
              limit={max}
              count={lengthOf}
              initial={value.text}
              error={wrong && `${wrong.what}${wrong.todo}`}
              onType={text => {
                setAgreed(false)
                update({ text })
              }}
            />
            <PhotoField
              {...fieldWords(step, 'photos')}
              shots={value.shots}
              onChange={shots => update({ shots })}
            />
          </>
        )}
      </View>
      <CheckBox label={helperWords.tick} checked={agreed} onChange={setAgreed} />
      <View>
        {lacking === 'consent' && <View className='t-small t-danger'>{helperWords.tickMissing}</View>}
      </View>
      <RefusalNote error={take.error} />
      <View className='mt3'>
        <Button
          kind={step === 'withdraw' ? 'bad' : 'main'}
          label={stepFormWords[step].title}
          busy={waitingOf(value.shots) ?? (take.isPending && loadingWords.submit)}
          onTap={submit}
        />
      </View>
    </View>
  )
}
