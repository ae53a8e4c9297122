import { daysBetween } from '@shared/domain/calendar/local-day'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { dayWords } from '@shared/words/date-words'
import { outcomeWords, resultMeaningWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { leadStatusWords, openUnitOnlyWords } from '@shared/words/lead-words'
import { dueWords } from '@shared/words/text-words'
import type { Reader } from '@shared/words/voices'
import { voiceFor } from '@shared/words/voices'
import type { DueKind } from '../../components/due-tag'
import type { Outcome } from '../../components/outcome'
import type { ProcessKind } from '../../components/state-pair'
import { serverNow } from '../../lib/server-time'

type Labelled = Pick<LeadSummary, 'status' | 'visibility' | 'waitsFor'>
const soonDays = 3

/** How far it has come, in this reader's words. `turn`: it waits for this very person. */
export function processOf(
  lead: Labelled,
  reader: Reader,
  turn = false,
): { words: string; kind: ProcessKind } {
  const unitOnly = lead.status === 'OPEN' && lead.visibility === 'UNIT_ONLY'
  const { label } = unitOnly ? openUnitOnlyWords : leadStatusWords[lead.status]
  const kind = turn ? 'you' : lead.waitsFor.length === 0 ? 'ended' : 'moving'
  return { words: voiceFor(label, reader), kind }
}

/** What came of it; undefined while nobody has answered. What only the unit says is drawn without fill. */
export function outcomeOf(
  lead: Pick<LeadSummary, 'resultMeaning' | 'confirmed'>,
  reader: Reader,
  letters?: Readonly<Record<string, string>>,
): Outcome | undefined {
  const meaning = lead.resultMeaning
  if (!meaning) return undefined
  const said = meaning === 'DONE' && !lead.confirmed
  return {
    meaning,
    said,
    words: voiceFor(said ? outcomeWords.said : resultMeaningWords[meaning], reader),
    letter: letters?.[meaning] ?? resultMeaningWords[meaning].letter,
  }
}

/** How long there is. A lawful extension is calm as long as its own date holds. */
export function dueOf(
  lead: Pick<LeadSummary, 'stateDueAt' | 'dueAt' | 'dueBefore'>,
): { kind: DueKind; words: string } | undefined {
  const at = lead.stateDueAt
  if (!at) return undefined
  const now = serverNow().toISOString()
  const days = daysBetween(now, at)
  if (days < 0) return { kind: 'over', words: fill(dueWords.over, { days: -days }) }
  if (days === 0) return { kind: 'today', words: dueWords.today }
  if (lead.dueBefore && lead.dueAt === at)
    return { kind: 'extended', words: fill(dueWords.extended, { date: dayWords(at, now) }) }
  return { kind: days <= soonDays ? 'soon' : 'far', words: fill(dueWords.left, { days }) }
}
