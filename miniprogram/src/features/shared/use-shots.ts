import { useCallback, useEffect, useRef, useState } from 'react'
import { AppError } from '@shared/domain/errors'
import { goesLater } from '../../lib/goes-later'
import { call } from '../../lib/call'
import { choosePhotos, keepPhoto, type ChosenPhoto } from '../../lib/choose-photos'
import { clientKey } from '../../lib/client-key'
import { isOnline, onNetworkChange } from '../../lib/network'
import { sendShot, type Shot } from './shot'

type Decide = (photo: ChosenPhoto) => Promise<ChosenPhoto | undefined>

/**
 * Photos of one form: chosen, decided about, sent at once, tried again by a tap or when the network comes back.
 * What `decide` gives back is sent; the picture it was given is not.
 */
export function useShots(shots: readonly Shot[], onChange: (shots: Shot[]) => void, decide: Decide) {
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
        const decided = await decide(chosen)
        if (!decided) continue
        const { src, size } = isOnline() ? decided : await keepPhoto(decided)
        const shot: Shot = { id: clientKey(), src, size }
        put(all => [...all, shot])
        void send(shot)
      }
    },
    [put, send, decide],
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
      latest.current.filter(({ photoId, error }) => !photoId && (!error || goesLater(error.code)))
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
