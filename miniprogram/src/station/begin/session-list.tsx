import { View } from '@tarojs/components'
import type { HelperSessionView } from '@shared/domain/station/helper-session'
import { agoWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { helperWords } from '@shared/words/helper-words'
import { AsyncView } from '../../components/async-view'
import { SectionHead } from '../../components/heading'
import { InfiniteList } from '../../components/infinite-list'
import { ListRow } from '../../components/list-row'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import type { useSessions } from '../station-queries'

/** Whom I sat with, and how much was done; what still lasts can be gone on with. */
export function SessionList(sessions: ReturnType<typeof useSessions>) {
  const now = serverNow().toISOString()
  return (
    <View>
      <SectionHead title={helperWords.sessions} />
      <AsyncView query={sessions.asked}>
        {rows =>
          rows.length === 0 ? (
            <View className='t-small t-2'>{helperWords.sessionsNone}</View>
          ) : (
            <View className='m-list'>
              <InfiniteList {...sessions} label={helperWords.sessions} rows={rows} rowKey={({ id }) => id}>
                {(row, at) => <SessionRow session={row} now={now} last={at === rows.length - 1} />}
              </InfiniteList>
            </View>
          )
        }
      </AsyncView>
    </View>
  )
}

type SessionRowProps = { session: HelperSessionView; now: string; last: boolean }

function SessionRow({ session, now, last }: SessionRowProps) {
  const { id, leadId, leadNo, startedAt, endsAt, deeds } = session
  const lasts = endsAt > now
  const note = fill(helperWords.sessionRow, { time: agoWords(startedAt, now), count: deeds.length })
  return (
    <ListRow
      title={leadNo ?? helperWords.sessionNew}
      note={lasts ? `${helperWords.sessionLasts}，${note}` : note}
      icon='clock'
      last={last}
      {...(lasts && { onTap: () => go(leadId ? routes.stationMatter(id) : routes.stationForm(id)) })}
    />
  )
}
