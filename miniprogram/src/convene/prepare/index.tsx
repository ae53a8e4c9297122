import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { prepareWords, topicWords } from '@shared/words/convene-words'
import { AsyncView } from '../../components/async-view'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { PageShell } from '../../components/page-shell'
import { useConsultation, useConsultationStep } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'
import { useSeats } from '../convene-queries'
import { CallHead } from '../topics/call-head'
import { ConvenerCard } from './convener-card'
import { Gates } from './gates'
import { MoreSteps } from './more-steps'
import { PackSection } from './pack-section'
import { PlaceSection } from './place-section'
import { ResearchSection } from './research-section'
import { SeatSection } from './seat-section'
import { StepOwners } from './step-owners'

/** 筹备: everything that has to be there before people talk, and which gates are still shut. */
export default function PreparePage() {
  const { consultationId = '' } = useRouter().params
  const consultation = useConsultation(consultationId)
  usePullRefresh(consultation.refetch)
  const known = consultation.data
  return (
    <PageShell title={prepareWords.title} wide bar={known && <MainStep consultation={known} />}>
      <AsyncView query={consultation}>{view => <Prepare consultation={view} />}</AsyncView>
    </PageShell>
  )
}

function Prepare({ consultation }: { consultation: ConsultationView }) {
  const { preparation, may, revision } = consultation
  const edits = may.includes('prepare')
  return (
    <View className='m-cols'>
      <View className='m-cols__b'>
        <CallHead consultation={consultation} />
        <View>
          {preparation.held && (
            <Banner icon='wait'>
              {preparation.awaitsPhotos ? prepareWords.awaitsPhotos : prepareWords.held}
            </Banner>
          )}
        </View>
        <ConvenerCard consultation={consultation} />
        <Gates consultation={consultation} />
        <SeatSection consultation={consultation} />
        <MoreSteps consultation={consultation} />
      </View>
      <View className='m-cols__a'>
        {edits && (
          // another revision may carry other words: the fields begin anew, what was typed lies in its draft
          <View key={revision}>
            <PlaceSection consultation={consultation} />
            <PackSection consultation={consultation} />
            <ResearchSection consultation={consultation} />
            <StepOwners consultation={consultation} />
          </View>
        )}
      </View>
    </View>
  )
}

/** The one step that this state waits for. */
function MainStep({ consultation }: { consultation: ConsultationView }) {
  const { id, may, status } = consultation
  const start = useConsultationStep('consultation.startPrep', consultation)
  const open = useConsultationStep('consultation.openOnline', consultation)
  const { data: seats } = useSeats(id, may.includes('prepare'))
  const opens = status === 'PREP' && may.includes('openOnline')
  return (
    <View className='m-grow'>
      <RefusalNote error={start.error ?? open.error} />
      <View className='m-row g2'>
        {may.includes('startPrep') && (
          <Button
            kind='main'
            grow
            label={prepareWords.start}
            busy={start.isPending}
            onTap={() => start.mutate({})}
          />
        )}
        {opens && (
          <Button
            kind='main'
            grow
            label={prepareWords.open}
            busy={open.isPending}
            disabled={seats !== undefined && seats.gates.length > 0}
            onTap={() => open.mutate({}, { onSuccess: () => toast(prepareWords.opened) })}
          />
        )}
        {status === 'OPEN_ONLINE' && (
          <Button grow label={topicWords.toRoom} onTap={() => go(routes.room(id))} />
        )}
      </View>
    </View>
  )
}
