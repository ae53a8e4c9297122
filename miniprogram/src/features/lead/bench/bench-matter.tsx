import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { benchWords } from '@shared/words/staff-words'
import { SectionHead } from '../../../components/heading'
import { focusOn } from '../../../lib/focus-on'
import { choicesOf } from '../lead-choices'
import { LeadMatter } from '../lead-matter'
import { LeadNotes } from '../lead-notes'
import { LeadReplies } from '../lead-replies'
import type { StepForms } from '../step-page'
import type { Telling } from '../timeline-sentence'
import { useOpenAsStaff } from '../use-open-as-staff'
import { BenchDecide } from './bench-decide'

const formId = 'bench-form'

/** The matter, what may be done with it, and the form of what was chosen. */
export function BenchMatter({ lead, told, forms }: { lead: LeadView; told: Telling; forms: StepForms }) {
  useOpenAsStaff(lead)
  const [chosen, setChosen] = useState<LeadStep>()
  const { main, others } = choicesOf(lead)
  const steps = [...main, ...others].filter(step => forms[step])
  // a form that was open stays open, though somebody else was quicker
  const Form = chosen && forms[chosen]
  const moved = useRef<LeadStep>(undefined)
  useEffect(() => {
    if (chosen && moved.current !== chosen) focusOn(formId)
    moved.current = chosen
  }, [chosen])
  return (
    <View>
      <LeadNotes lead={lead} told={told} />
      <LeadMatter lead={lead} />
      <LeadReplies lead={lead} reader={told.reader} />
      <SectionHead title={steps.length > 0 ? benchWords.decide : benchWords.nothing} />
      <View>
        {steps.length > 0 && <BenchDecide lead={lead} steps={steps} chosen={chosen} onChoose={setChosen} />}
      </View>
      <View id={formId} className='mt3'>
        {Form && chosen && <Form key={chosen} lead={lead} step={chosen} />}
      </View>
    </View>
  )
}
