import type { Collection } from './catalog'
import type { Doc } from './codec'

type Past = { number: number; collection: string; id: string; before: Doc | null }

/** What documents were before each write, kept as long as somebody still looks at them as they were. */
export function createSnapshots() {
  let past: Past[] = []
  let writes = 0
  return {
    /** The number of the last write: the moment that a snapshot stands for. */
    moment: () => writes,
    remember(isWanted: boolean, { name }: Collection, row: { id: string; before: Doc | null }) {
      writes++
      if (isWanted) past.push({ number: writes, collection: name, ...row })
    },
    /** Documents changed since a moment, as they were then. */
    since(moment: number, collection: string): Map<string, Doc | null> {
      const view = new Map<string, Doc | null>()
      for (const one of past)
        if (one.number > moment && one.collection === collection && !view.has(one.id))
          view.set(one.id, one.before)
      return view
    },
    forget: () => void (past = []),
  }
}
