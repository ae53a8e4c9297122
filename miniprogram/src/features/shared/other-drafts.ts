import { myLeadsWords } from '@shared/words/page-words'
import { useDrafts } from '../../lib/drafts'
import { routes } from '../../lib/routes'

type Place = { is: RegExp; kind: keyof typeof myLeadsWords.begun; goesOn: (...parts: string[]) => string }

/** Where a text that was begun goes on, by what its draft is called. What is not listed is found where it was begun. */
const places: readonly Place[] = [
  { is: /^step\.(.+)\.(\w+)$/, kind: 'step', goesOn: (id = '', step = '') => routes.leadStep(id, step) },
  { is: /^letter:([^:]+)(?::(.+))?$/, kind: 'letter', goesOn: (id = '', day) => routes.writeLetter(id, day) },
  { is: /^answer:(.+)$/, kind: 'answer', goesOn: (id = '') => routes.letter(id) },
  { is: /^say:([^:]+)$/, kind: 'say', goesOn: (id = '') => routes.room(id) },
]

const textOf = (value: unknown) => String((value as { text?: unknown } | null)?.text ?? '').trim()

/** Texts that are no leads, begun and not sent, the latest first; an empty one is none. */
export function useOtherDrafts() {
  const drafts = useDrafts(state => state.drafts)
  return Object.entries(drafts)
    .flatMap(([name, { value, savedAt }]) => {
      const place = places.find(({ is }) => is.test(name))
      const text = textOf(value)
      if (!place || text === '') return []
      const [, ...parts] = place.is.exec(name) ?? []
      const leadId = place.kind === 'step' ? parts[0] : undefined
      return [{ name, text, savedAt, kind: place.kind, leadId, route: place.goesOn(...parts) }]
    })
    .sort((a, b) => b.savedAt - a.savedAt)
}
