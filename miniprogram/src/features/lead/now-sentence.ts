import { unitStatuses } from '@shared/domain/lead/status-groups'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { resultMeaningWords } from '@shared/words/enum-words'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { leadStatusWords, openUnitOnlyWords } from '@shared/words/lead-words'
import { redirectWords } from '@shared/words/reason-words'
import { voiceFor, type Reader } from '@shared/words/voices'
import { namesOf, type Directory } from '../shared/use-directory'

type Doors = Readonly<Record<string, { name: string; howTo: string; layman: string }>>

/** Another door, by its code. */
export const doorOf = (code: string | undefined) =>
  code === undefined ? undefined : (redirectWords as Doors)[code]

type Told = { reader: Reader; directory: Directory | undefined; now: string }

const wordsOf = ({ status, visibility }: LeadView) =>
  status === 'OPEN' && visibility === 'UNIT_ONLY' ? openUnitOnlyWords : leadStatusWords[status]

const dueIn = ({ status, dueAt, stateDueAt }: LeadView) =>
  unitStatuses.includes(status) ? dueAt : stateDueAt

/** What only its author and its staff are told: another door, another number. */
const elsewhere = (lead: LeadView) =>
  lead.audience === 'own' || lead.audience === 'staff'
    ? { no: lead.mergedInto?.no, channel: doorOf(lead.redirect?.channel)?.name }
    : {}

const takesDirectory = (words: string) => /\{(days|months|unit)\}/.test(words)

/** One sentence: where the matter stands, for this reader; none while what belongs in it has not come. */
export function nowSentence(lead: LeadView, told: Told): string {
  const words: string = voiceFor(wordsOf(lead).now, told.reader)
  return !told.directory && takesDirectory(words) ? '' : filled(words, lead, told)
}

function filled(words: string, lead: LeadView, { reader, directory, now }: Told): string {
  const terms = directory?.settings.terms
  const due = dueIn(lead)
  const meaning = lead.resultMeaning
  return fill(words, {
    ...elsewhere(lead),
    days: lead.status === 'NEEDS_INFO' ? terms?.infoDays : terms?.screenWorkingDays,
    months: terms?.reboundMonths,
    unit: namesOf(directory).unit(lead.unitId),
    date: due && dayWords(due, now),
    member: lead.claimedBy?.name,
    result: meaning && voiceFor(resultMeaningWords[meaning], reader),
  })
}
