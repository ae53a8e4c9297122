import { useRouter } from '@tarojs/taro'
import { useQuery } from '@tanstack/react-query'
import { AppError } from '@shared/domain/errors'
import { caseWords } from '@shared/words/closing-words'
import { AsyncView } from '../../components/async-view'
import { PageShell } from '../../components/page-shell'
import { useConsultation } from '../../features/consultation/consultation-queries'
import { call } from '../../lib/call'
import { CaseForm, type Story } from './case-form'

/** What was written before, or nothing yet: a first nomination has no case to be found. */
const storyOf = async (consultationId: string): Promise<Story | null> => {
  try {
    return await call('case.get', { consultationId })
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null
    throw error
  }
}

/** 推荐为典型案例: how it was, what was done, what others can take from it. */
export default function TellCasePage() {
  const { consultationId = '' } = useRouter().params
  const consultation = useConsultation(consultationId)
  const story = useQuery({
    queryKey: ['case-draft', consultationId],
    queryFn: () => storyOf(consultationId),
    gcTime: 0,
  })
  return (
    <PageShell title={caseWords.title}>
      <AsyncView query={consultation}>
        {known => (
          <AsyncView query={story}>
            {before => (
              <CaseForm
                consultation={known}
                before={before}
                onLook={async () => (await story.refetch()).data}
              />
            )}
          </AsyncView>
        )}
      </AsyncView>
    </PageShell>
  )
}
