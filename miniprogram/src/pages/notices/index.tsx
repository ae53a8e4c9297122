import { View } from '@tarojs/components'
import type { NoticeView } from '@shared/domain/notice/notice'
import { inboxWords } from '@shared/words/page-words'
import { emptyWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { Heading } from '../../components/heading'
import { InfiniteList } from '../../components/infinite-list'
import { PageShell } from '../../components/page-shell'
import { noticeAddress } from '../../features/notice/notice-address'
import { useNotices, useReadNotices } from '../../features/notice/notice-queries'
import { unreadWords } from '../../features/notice/notice-row'
import { useMe } from '../../features/person/use-me'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { toast } from '../../lib/toasts'
import { MatterCard } from './matter-card'
import { groupOf, mattersOf, type Matter } from './notice-groups'

/** Everything that a person was told. Here nothing is lost, whatever WeChat carried. */
export default function NoticesPage() {
  const list = useNotices()
  const me = useMe()
  const read = useReadNotices()
  usePullRefresh(list.asked.refetch, me.refetch)
  const unread = me.data?.unread ?? 0
  // a page of the matter shows all that was told about it: whoever opened it has read them
  const open = (notice: NoticeView, { notices }: Matter, address = noticeAddress(notice)) => {
    const fresh = notices.filter(({ read: seen }) => !seen).map(({ id }) => id)
    if (fresh.length > 0) read.mutate(fresh.slice(0, 50))
    if (address !== undefined) go(address)
  }
  const readAll = () => read.mutate('all', { onSuccess: () => toast(inboxWords.markedAll) })
  return (
    <PageShell title={inboxWords.title} tab='notices'>
      <AsyncView query={list.asked}>
        {rows =>
          rows.length === 0 ? (
            <Empty art='first' title={emptyWords.inbox} />
          ) : (
            <View>
              <View className='m-between'>
                <View className='t-small t-2'>{unread > 0 ? unreadWords(unread) : ''}</View>
                <Button
                  kind='text'
                  small
                  label={inboxWords.markAll}
                  disabled={unread === 0}
                  busy={read.isPending && read.variables === 'all'}
                  onTap={readAll}
                />
              </View>
              <Matters list={list} matters={mattersOf(rows)} onOpen={open} />
            </View>
          )
        }
      </AsyncView>
    </PageShell>
  )
}

type MattersProps = {
  list: ReturnType<typeof useNotices>
  matters: readonly Matter[]
  onOpen: (notice: NoticeView, matter: Matter, address?: string) => void
}

function Matters({ list, matters, onOpen }: MattersProps) {
  const now = serverNow().toISOString()
  return (
    <InfiniteList {...list} label={inboxWords.title} rows={matters} rowKey={({ id }) => id}>
      {(matter, at) => (
        <View>
          <DayHead at={matter.at} before={matters[at - 1]?.at} now={now} />
          <MatterCard matter={matter} onOpen={(notice, address) => onOpen(notice, matter, address)} />
        </View>
      )}
    </InfiniteList>
  )
}

function DayHead({ at, before, now }: { at: string; before: string | undefined; now: string }) {
  const group = groupOf(at, now)
  if (before !== undefined && groupOf(before, now) === group) return null
  return (
    <View className='mt3 mb2'>
      <Heading look='t-body t-strong'>{group}</Heading>
    </View>
  )
}
