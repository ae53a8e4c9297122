import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { ledgerWords } from '@shared/words/admin-words'
import { timeWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { emptyWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { call } from '../../lib/call'
import { AdminPart } from '../admin-part'
import { CallList } from './call-list'

type Troubles = Output<'notice.listTroubles'>

/** What WeChat did not carry, or may not have: nothing is sent twice, so a person has to look. */
export default function LedgerPage() {
  const query = useQuery({
    queryKey: ['troubles'],
    queryFn: () => call('notice.listTroubles', {}),
    meta: { keep: false },
  })
  usePullRefresh(query.refetch)
  return (
    <PageShell wide title={ledgerWords.title}>
      <AdminPart at='ledger'>
        <AsyncView query={query}>{troubles => <TroubleLists {...troubles} />}</AsyncView>
      </AdminPart>
    </PageShell>
  )
}

function TroubleLists({ unknown, failed, unreadMust }: Troubles) {
  return (
    <View>
      <SectionHead title={`${ledgerWords.unknown} ${unknown.length}`} />
      <View className='t-small t-2'>{ledgerWords.unknownAbout}</View>
      <TroubleList rows={unknown.map(({ id, at }) => ({ id, at, text: '' }))} />
      <SectionHead title={`${ledgerWords.failed} ${failed.length}`} />
      <TroubleList
        rows={failed.map(({ id, at, error }) => ({
          id,
          at,
          text: fill(ledgerWords.failedReason, { reason: error }),
        }))}
      />
      <SectionHead title={`${ledgerWords.callList} ${unreadMust}`} />
      <View className='t-small t-2'>{ledgerWords.callAbout}</View>
      <CallList />
    </View>
  )
}

function TroubleList({ rows }: { rows: { id: string; at: string; text: string }[] }) {
  if (rows.length === 0)
    return (
      <View className='mt2'>
        <Card kind='flat'>
          <View className='t-small t-2'>{emptyWords.history}</View>
        </Card>
      </View>
    )
  return (
    <View className='mt2'>
      {rows.map(({ id, at, text }) => (
        <Card key={id} tight>
          <View className='t-body'>{timeWords(at)}</View>
          <View className='t-small t-3'>{id}</View>
          <View className='t-small t-2'>{text}</View>
        </Card>
      ))}
    </View>
  )
}
