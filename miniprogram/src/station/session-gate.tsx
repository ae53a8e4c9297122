import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useEffect, type ReactNode } from 'react'
import type { Output } from '@shared/contract'
import { AppError } from '@shared/domain/errors'
import { WARN_MINUTES } from '@shared/domain/station/session-minutes'
import { fill } from '@shared/words/fill-words'
import { helperWords } from '@shared/words/helper-words'
import { AsyncView } from '../components/async-view'
import { Banner } from '../components/banner'
import { Empty } from '../components/empty'
import { PageShell } from '../components/page-shell'
import { useDrafts } from '../lib/drafts'
import { routes } from '../lib/routes'
import { useSession } from './station-queries'
import { useMinutesLeft } from './use-minutes-left'

export type Sitting = Output<'helper.session'>

/** What was typed for somebody belongs to the session, and goes with it. */
export const draftOf = (sessionId: string, part = 'lead') => `helped.${sessionId}.${part}`

const isOver = (error: unknown) => error instanceof AppError && error.field === 'session_over'

/** A page of a session: what it shows while the half hour lasts, and that it is over. */
export function SessionGate({
  title,
  children,
}: {
  title: string
  children: (sitting: Sitting) => ReactNode
}) {
  const { session: sessionId = '' } = useRouter().params
  const query = useSession(sessionId)
  if (isOver(query.error)) return <Over title={title} sessionId={sessionId} />
  if (query.data) return <Lasting title={title} sitting={query.data} show={children} />
  return (
    <PageShell title={title}>
      <AsyncView query={query}>{() => null}</AsyncView>
    </PageShell>
  )
}

type LastingProps = { title: string; sitting: Sitting; show: (sitting: Sitting) => ReactNode }

function Lasting({ title, sitting, show }: LastingProps) {
  const left = useMinutesLeft(sitting.session.endsAt)
  if (left === 0) return <Over title={title} sessionId={sitting.session.id} />
  return <>{show(sitting)}</>
}

/** How long it lasts, on every page of it: aloud when it is nearly over. */
export function TimeLeft({ endsAt }: { endsAt: string }) {
  const minutes = useMinutesLeft(endsAt)
  const soon = minutes <= WARN_MINUTES
  return (
    <Banner kind={soon ? 'soon' : 'info'} icon='clock'>
      {fill(soon ? helperWords.leftSoon : helperWords.left, { minutes })}
    </Banner>
  )
}

function Over({ title, sessionId }: { title: string; sessionId: string }) {
  useEffect(() => {
    const { drafts, drop } = useDrafts.getState()
    for (const key of Object.keys(drafts)) if (key.startsWith(draftOf(sessionId, ''))) drop(key)
  }, [sessionId])
  return (
    <PageShell title={title}>
      <View>
        <Empty
          art='closed'
          title={helperWords.over}
          text={helperWords.overAbout}
          act={{
            label: helperWords.enter,
            onTap: () => void Taro.redirectTo({ url: routes.stationBegin() }),
          }}
        />
      </View>
    </PageShell>
  )
}
