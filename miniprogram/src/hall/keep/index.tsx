import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { keepWords, dutyWords } from '@shared/words/hall-words'
import { AsyncView } from '../../components/async-view'
import { PageShell } from '../../components/page-shell'
import { Tabs } from '../../components/tabs'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { useHallQuery } from '../hall-queries'
import { DoubtfulPhotos } from './doubtful-photos'
import { DutyForm } from './duty-form'
import { HallForm } from './hall-form'
import { LedgerCard } from './ledger-card'

type Tab = 'about' | 'duty' | 'ledger'

/** For those who keep a hall: what is written about it, its duty days, and its month in numbers. */
export default function KeepHallPage() {
  const { hallId = '' } = useRouter().params
  const hall = useHallQuery('hall.get', { hallId })
  const name = namesOf(useDirectory().data).place(hallId)
  const [tab, setTab] = useState<Tab>('about')
  const tabs = [
    { value: 'about' as const, label: keepWords.about },
    { value: 'duty' as const, label: dutyWords.add },
    { value: 'ledger' as const, label: keepWords.ledger },
  ]
  return (
    <PageShell title={name || keepWords.title}>
      <Tabs label={keepWords.title} tabs={tabs} value={tab} onChoose={setTab} />
      <View className='mt3'>
        {tab === 'about' && (
          <AsyncView query={hall}>
            {known => (
              <View>
                <DoubtfulPhotos hall={known} />
                <HallForm key={known.revision} hall={known} />
              </View>
            )}
          </AsyncView>
        )}
        {tab === 'duty' && <DutyForm hallId={hallId} />}
        {tab === 'ledger' && <LedgerCard hallId={hallId} name={name} />}
      </View>
    </PageShell>
  )
}
