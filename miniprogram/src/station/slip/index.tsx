import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fill } from '@shared/words/fill-words'
import { slipWords } from '@shared/words/helper-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { PageShell } from '../../components/page-shell'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { call } from '../../lib/call'
import { SlipBody } from './slip-body'

/** What a paper slip opens, for whoever holds it. A scanned code brings itself as `scene`; else it is typed. */
export default function SlipPage() {
  const { code: given, scene } = useRouter().params
  const [code, setCode] = useState(given ?? decodeURIComponent(scene ?? ''))
  return (
    <PageShell title={slipWords.title}>
      {code === '' ? <TypeCode onView={setCode} /> : <Slip code={code} onOther={() => setCode('')} />}
    </PageShell>
  )
}

function TypeCode({ onView }: { onView: (code: string) => void }) {
  const [typed, setTyped] = useState('')
  return (
    <Card>
      <Field label={slipWords.code} hint={slipWords.type} kind='code' max={60} initial='' onType={setTyped} />
      <View className='mt3'>
        <Button
          kind='main'
          label={slipWords.view}
          disabled={typed.trim().length < 8}
          onTap={() => onView(typed.trim())}
        />
      </View>
    </Card>
  )
}

function Slip({ code, onOther }: { code: string; onOther: () => void }) {
  const slip = useQuery({
    queryKey: ['slip', code],
    queryFn: () => call('slip.view', { code }),
    meta: { keep: false },
  })
  const { data: directory } = useDirectory()
  usePullRefresh(slip.refetch)
  const hall = namesOf(directory).place(slip.data?.stationId)
  return (
    <View>
      <AsyncView query={slip}>{shown => <SlipBody slip={shown} directory={directory} />}</AsyncView>
      <View>{hall !== '' && <View className='t-small t-3 mt3'>{fill(slipWords.about, { hall })}</View>}</View>
      <View>{slip.error && <Button kind='text' label={slipWords.type} onTap={onOther} />}</View>
    </View>
  )
}
