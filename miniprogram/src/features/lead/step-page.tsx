import { useRouter } from '@tarojs/taro'
import { useEffect, useState, type ComponentType } from 'react'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { wordsForError } from '@shared/words/error-words'
import { detailWords } from '@shared/words/page-words'
import { buttonWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { PageShell } from '../../components/page-shell'
import { Skeleton } from '../../components/skeleton'
import { go, routes } from '../../lib/routes'
import { useLead } from './lead-queries'

export type StepFormProps = { lead: LeadView; step: LeadStep }
export type StepForms = Partial<Record<LeadStep, ComponentType<StepFormProps>>>

/** Opens the form that the address names, for the lead that it names. A link opens it alone. */
export function StepPage({ forms }: { forms: StepForms }) {
  const { step = '' } = useRouter().params
  const Form = forms[step as LeadStep]
  return <LeadFor step={step as LeadStep}>{Form}</LeadFor>
}

/** The lead of the address, handed to a form once this person may take the step. */
export function LeadFor({
  step,
  children: Form,
}: {
  step: LeadStep
  children: ComponentType<StepFormProps> | undefined
}) {
  const { leadId = '' } = useRouter().params
  const query = useLead(leadId)
  const lead = query.data
  const may = Boolean(lead && Form && lead.may.includes(step))
  // a form that was open stays open: a step just taken, or somebody quicker, must not take away what is written
  const [opened, setOpened] = useState(may)
  if (may && !opened) setOpened(true)
  // what is remembered may be older than the link that opened this page
  const { refetch } = query
  useEffect(() => {
    if (!opened) void refetch()
  }, [opened, refetch])
  if (lead && Form && (may || opened)) return <Form lead={lead} step={step} />
  return (
    <PageShell title={lead?.title ?? detailWords.title}>
      <AsyncView query={query}>
        {() =>
          query.fetchStatus === 'fetching' ? <Skeleton /> : <NotNow leadId={leadId} onLook={query.refetch} />
        }
      </AsyncView>
    </PageShell>
  )
}

function NotNow({ leadId, onLook }: { leadId: string; onLook: () => Promise<unknown> }) {
  const { what, todo } = wordsForError('wrong_status')
  return (
    <>
      <Empty
        art='none'
        title={what}
        text={todo}
        act={{ label: buttonWords.refresh, onTap: () => void onLook() }}
      />
      <Button label={detailWords.title} onTap={() => go(routes.leadDetail(leadId))} />
    </>
  )
}
