import { useCallback, useEffect, useRef, useState } from 'react'
import { AppError } from '@shared/domain/errors'
import { call } from '../../lib/call'
import { choosePhotos, keepPhoto } from '../../lib/choose-photos'
import { clientKey } from '../../lib/client-key'
import { isOnline, onNetworkChange } from '../../lib/network'
import { sendShot, type Shot } from './shot'

const soon = new Set(['offline', 'timeout', 'server_busy'])

/** Photos of one form: chosen, sent at once, tried again by a tap or when the network comes back. */
export function useShots(shots: readonly Shot[], onChange: (shots: Shot[]) => void) {
  const latest = useRef(shots)
  latest.current = shots
  const tell = useRef(onChange)
  tell.current = onChange
  const [sending, setSending] = useState<readonly string[]>([])

  const put = useCallback((change: (shots: readonly Shot[]) => Shot[]) => {
    latest.current = change(latest.current)
    tell.current([...latest.current])
  }, [])

  const send = useCallback(
    async (shot: Shot) => {
      const replace = (by: Shot) => put(all => all.map(one => (one.id === shot.id ? by : one)))
      if (!isOnline()) return
      setSending(ids => [...ids, shot.id])
      try {
        replace(await sendShot(shot))
      } catch (cause) {
        const { code, field } = cause as AppError
        replace({ ...shot, error: { code, field } })
      }
      setSending(ids => ids.filter(id => id !== shot.id))
    },
    [put],
  )

  const add = useCallback(
    async (room: number) => {
      for (const chosen of await choosePhotos(room)) {
        const { src, size } = isOnline() ? chosen : await keepPhoto(chosen)
        const shot: Shot = { id: clientKey(), src, size }
        put(all => [...all, shot])
        void send(shot)
      }
    },
    [put, send],
  )

  useResumed({ latest, put, send })
  const remove = useCallback((id: string) => put(all => all.filter(one => one.id !== id)), [put])
  return { sending, add, remove, retry: send }
}

type Hands = {
  latest: { current: readonly Shot[] }
  put: (change: (shots: readonly Shot[]) => Shot[]) => void
  send: (shot: Shot) => Promise<void>
}

/** A restored draft shows its photos again, and what did not go goes now or when the network is back. */
function useResumed({ latest, put, send }: Hands) {
  useEffect(() => {
    const unsent = () =>
      latest.current.filter(({ photoId, error }) => !photoId && (!error || soon.has(error.code)))
    const sendAll = () => unsent().forEach(shot => void send(shot))
    const ids = latest.current.flatMap(({ photoId }) => photoId ?? [])
    const showAgain = async () => {
      const { photos } = await call('photo.view', { photoIds: ids })
      put(all => all.map(shot => ({ ...shot, ...seen(photos, shot.photoId) })))
    }
    if (ids.length > 0) void showAgain().catch(() => undefined)
    sendAll()
    return onNetworkChange(online => {
      if (online) sendAll()
    })
  }, [latest, put, send])
}

type Seen = { id: string; url: string; state: NonNullable<Shot['state']> }

function seen(photos: readonly Seen[], photoId: string | undefined): Partial<Shot> {
  const photo = photos.find(({ id }) => id === photoId)
  return photo ? { src: photo.url, state: photo.state } : {}
}
