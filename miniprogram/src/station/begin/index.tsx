import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Input } from '@shared/contract'
import { SESSION_MINUTES } from '@shared/domain/station/session-minutes'
import { fill } from '@shared/words/fill-words'
import { helperWords } from '@shared/words/helper-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { PageShell } from '../../components/page-shell'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { RefusalNote } from '../refusal-note'
import { useBegin, useSessions } from '../station-queries'
import { AgainCard } from './again-card'
import { SessionList } from './session-list'

/** Where a helper begins: with something new, or with what somebody raised here before. */
export default function BeginPage() {
  const { no = '' } = useRouter().params
  const sessions = useSessions()
  const begin = useBegin()
  usePullRefresh(sessions.asked.refetch)
  const start = (matter?: Input<'helper.begin'>['matter']) =>
    begin.mutate(matter, {
      onSuccess: ({ id }) => go(matter ? routes.stationMatter(id) : routes.stationForm(id)),
    })
  const isNew = begin.variables === undefined
  return (
    <PageShell title={helperWords.enter}>
      <Card>
        <View className='t-body'>{helperWords.explain}</View>
        <View className='t-small t-2 mt2'>{fill(helperWords.limit, { minutes: SESSION_MINUTES })}</View>
        <View className='mt3'>
          <Button
            kind='main'
            icon='edit'
            label={helperWords.start}
            busy={begin.isPending && isNew && loadingWords.page}
            onTap={() => start()}
          />
        </View>
        <View>{isNew && <RefusalNote error={begin.error} />}</View>
      </Card>
      <AgainCard
        no={no}
        busy={begin.isPending && !isNew}
        error={isNew ? undefined : begin.error}
        onOpen={start}
      />
      <SessionList {...sessions} />
      <View className='t-small t-3 mt3'>{helperWords.log}</View>
    </PageShell>
  )
}
