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
import { AdminPart } from '../admin-part'
import { changeLines } from './change-lines'

/** Our own ids say nothing to anybody; a number, a name or a short code does. */
const readable = (subject: string) => (/^[\da-f-]{20,}$/.test(subject) ? '' : subject)

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
      <AdminPart at='audit'>
        <View className='mt3'>
          <AsyncView query={asked}>
            {lines =>
              lines.length === 0 ? (
                <Empty art='first' title={auditWords.empty} />
              ) : (
                <InfiniteList
                  table
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
      </AdminPart>
    </PageShell>
  )
}

function AuditLine({ line: { actor, at, action, subject, change } }: { line: Line }) {
  const { data } = useDirectory()
  const names = namesOf(data)
  const about = names.unit(subject) || names.place(subject) || names.category(subject) || readable(subject)
  return (
    <Card tight>
      <View className='m-cell m-cell--wide'>
        <View className='t-body t-strong'>{auditActionWords[action] ?? action}</View>
        <View className='t-small t-3'>{fill(auditWords.row, { by: actor, time: timeWords(at) })}</View>
      </View>
      <View className='m-cell m-cell--main'>
        <View>
          {about !== '' && <View className='t-small t-2'>{`${auditWords.subject}：${about}`}</View>}
        </View>
        <View>{change !== '' && <LongText small text={changeLines(change, names)} />}</View>
      </View>
    </Card>
  )
}
