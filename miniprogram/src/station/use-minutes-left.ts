import { useEffect, useState } from 'react'
import { serverNow } from '../lib/server-time'

const minutesTo = (endsAt: string) =>
  Math.max(0, Math.ceil((Date.parse(endsAt) - serverNow().getTime()) / 60_000))

/** How many minutes there are until then, by the server's clock; looked at again every few seconds. */
export function useMinutesLeft(endsAt: string): number {
  const [left, setLeft] = useState(() => minutesTo(endsAt))
  useEffect(() => {
    setLeft(minutesTo(endsAt))
    const timer = setInterval(() => setLeft(minutesTo(endsAt)), 5000)
    return () => clearInterval(timer)
  }, [endsAt])
  return left
}
