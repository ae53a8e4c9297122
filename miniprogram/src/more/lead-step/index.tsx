import { useRouter } from '@tarojs/taro'
import { AppError } from '@shared/domain/errors'
import { stepFormWords, type FormStep } from '@shared/words/form-words'
import { AsyncView } from '../../components/async-view'
import { FailureView } from '../../components/failure-view'
import { PageShell } from '../../components/page-shell'
import { useLead } from '../../features/lead/lead-queries'
import { back } from '../../lib/routes'
import { StepForm } from './step-form'

const isFormStep = (step: string | undefined): step is FormStep => step !== undefined && step in stepFormWords

/** One step of its author, a follower or a member, on a page of its own. */
export default function LeadStepPage() {
  const { leadId = '', step } = useRouter().params
  const lead = useLead(leadId)
  if (!isFormStep(step)) {
    return (
      <PageShell title=''>
        <FailureView error={new AppError('not_found')} onRetry={back} />
      </PageShell>
    )
  }
  return lead.data ? (
    <StepForm lead={lead.data} step={step} looking={lead.isFetching} />
  ) : (
    <PageShell title={stepFormWords[step].title}>
      <AsyncView query={lead}>{() => null}</AsyncView>
    </PageShell>
  )
}
