import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { auditActionWords, auditWords } from '@shared/words/admin-words'
import { timeWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { AsyncView } from '../../components/async-view'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { InfiniteList } from '../../components/infinite-list'
import { PageShell } from '../../components/page-shell'
import { LongText } from '../../components/timeline'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { call } from '../../lib/call'
import { usePages } from '../../lib/use-pages'
import { AdminNav } from '../admin-nav'
import { changeLines } from './change-lines'

/** Enough of a random id to see that two lines speak of one thing. */
const tailOf = (id: string) => (id.length > 20 ? `${auditWords.tail}${id.slice(-6)}` : id)

type Line = Output<'audit.list'>['rows'][number]

/** Who changed what in the roster, the places and the settings, newest first. */
export default function AuditPage() {
  const { asked, hasMore, loadingMore, moreError, onMore } = usePages(
    ['audit'],
    cursor => call('audit.list', cursor === undefined ? {} : { cursor }),
    { keep: false },
  )
  return (
    <PageShell wide title={auditWords.title}>
      <AdminNav at='audit' />
      <View className='mt3'>
        <AsyncView query={asked}>
          {lines =>
            lines.length === 0 ? (
              <Empty art='first' title={auditWords.empty} />
            ) : (
              <InfiniteList
                label={auditWords.title}
                rows={lines}
                rowKey={({ id }) => id}
                hasMore={hasMore}
                loadingMore={loadingMore}
                moreError={moreError}
                onMore={onMore}
              >
                {line => <AuditLine line={line} />}
              </InfiniteList>
            )
          }
        </AsyncView>
      </View>
    </PageShell>
  )
}

function AuditLine({ line: { actor, at, action, subject, change } }: { line: Line }) {
  const { data } = useDirectory()
  const names = namesOf(data)
  const about = names.unit(subject) || names.place(subject) || names.category(subject) || tailOf(subject)
  return (
    <Card tight>
      <View className='t-body t-strong'>{auditActionWords[action] ?? action}</View>
      <View className='t-small t-3'>{fill(auditWords.row, { by: actor, time: timeWords(at) })}</View>
      <View className='t-small t-2'>{`${auditWords.subject}：${about}`}</View>
      <View>{change !== '' && <LongText small text={changeLines(change, names)} />}</View>
    </Card>
  )
}
