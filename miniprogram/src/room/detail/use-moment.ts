import { useEffect, useState } from 'react'
import { serverNow } from '../../lib/server-time'

/** No page lies open for longer, and a timer holds no more than some weeks. */
const DAY = 24 * 60 * 60 * 1000

/** Draws anew once this moment has come: a page that lies open sees it pass, and not at the next tap. */
export function useMoment(at: string | undefined): void {
  const [drawn, draw] = useState(0)
  useEffect(() => {
    const left = at === undefined ? -1 : Date.parse(at) - serverNow().getTime()
    if (left < 0 || left > DAY) return
    const timer = setTimeout(() => draw(count => count + 1), left + 1)
    return () => clearTimeout(timer)
  }, [at, drawn]) // an answer may have set the clock meanwhile: then there is some time left
}
