import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { closingWords, liveWords } from '@shared/words/closing-words'
import { Button } from '../../components/button'
import { go, routes } from '../../lib/routes'
import { RefusalNote } from '../shared/refusal-note'
import { useConsultationStep } from './consultation-queries'

/** Into the meeting while it lasts; for who leads, to begin it and to write down what came of it. */
export function SessionWays({ consultation }: { consultation: ConsultationView }) {
  const { id, status, may, preparation } = consultation
  const start = useConsultationStep('session.start', consultation)
  const starts = may.includes('startSession') && preparation.form !== 'ONLINE'
  const writes = may.includes('write') || may.includes('rewrite')
  if (status !== 'IN_SESSION' && !starts && !writes) return null
  return (
    <View className='m-col g3 mt3'>
      <RefusalNote error={start.error} />
      {status === 'IN_SESSION' && (
        <Button kind='main' icon='people' label={liveWords.join} onTap={() => go(routes.live(id))} />
      )}
      {starts && (
        <Button
          label={liveWords.start}
          busy={start.isPending}
          onTap={() => start.mutate({}, { onSuccess: () => go(routes.live(id)) })}
        />
      )}
      {writes && (
        <Button kind='main' icon='edit' label={closingWords.title} onTap={() => go(routes.closing(id))} />
      )}
    </View>
  )
}
