import type { LeadView } from '@shared/domain/lead/lead-view'
import type { TimelineEntry } from '@shared/domain/lead/timeline-entry'
import { agoWords, dayWords } from '@shared/words/date-words'
import {
  channelWords,
  relationWords,
  resultMeaningWords,
  roleWords,
  visibilityWords,
} from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { leadStepWords, unsolvedReplyWords, type StepWords } from '@shared/words/lead-words'
import { detailWords, timelineWords } from '@shared/words/page-words'
import { voiceFor, type Reader } from '@shared/words/voices'
import type { Directory } from '../shared/use-directory'
import { namesOf } from '../shared/use-directory'
import { doorOf } from './now-sentence'
import { reasonSentence } from './reason-sentence'

export type Telling = {
  reader: Reader
  directory: Directory | undefined
  now: string
  /** What the lines may leave unsaid because the lead says it. */
  lead: Pick<LeadView, 'no' | 'unitId' | 'dueAt'>
}
type Table = Readonly<Record<string, { resident: string; staff: string }>>

const wordOf = (table: Table, code: string | undefined, reader: Reader) => {
  const words = code === undefined ? undefined : table[code]
  return words && voiceFor(words, reader)
}

function wordsOfStep({ step, facts }: TimelineEntry): StepWords {
  const unsolved = step === 'confirm' && facts.resultMeaning && facts.resultMeaning !== 'DONE'
  return unsolved ? unsolvedReplyWords.confirm : leadStepWords[step]
}

/** The name of a line: what happened. */
export const titleOfEntry = (entry: TimelineEntry, reader: Reader) =>
  voiceFor(wordsOfStep(entry).label, reader)

/** Who did it and when; not who, where the title has just said so. */
export function metaOfEntry(entry: TimelineEntry, { reader, now }: Telling): string {
  const { role, by, mine, at } = entry
  if (mine && titleOfEntry(entry, reader).startsWith(detailWords.you)) return agoWords(at, now)
  const words = role === 'system' ? relationWords.system : roleWords[role]
  const author = reader === 'author' ? detailWords.you : voiceFor(relationWords.author, reader)
  const who = mine ? author : [by, voiceFor(words, reader)].filter(Boolean).join(' ')
  return fill(timelineWords.byRole, { role: who, time: agoWords(at, now) })
}

const spoken = /\{(text|question|reason)\}/

const letterOf = (directory: Directory | undefined, meaning: string | undefined) =>
  meaning === undefined
    ? undefined
    : (directory?.settings.letters as Record<string, string> | undefined)?.[meaning]

/** What the entry says of itself. */
function factValues({ step, facts, text }: TimelineEntry, { reader, directory, now, lead }: Telling) {
  const names = namesOf(directory)
  const date = facts.date ?? lead.dueAt
  return {
    no: facts.leadNo ?? lead.no,
    reason: reasonSentence(step, facts.reasonCode, reader) ?? text,
    category: names.category(facts.category),
    member: facts.member,
    unit: names.unit(facts.unitId ?? lead.unitId),
    to: names.unit(facts.toUnitId),
    date: date && dayWords(date, now),
    round: facts.round,
    result: wordOf(resultMeaningWords, facts.resultMeaning, reader),
    letter: letterOf(directory, facts.resultMeaning),
    kind: wordOf(visibilityWords, facts.visibility, reader),
  }
}

function valuesOf(entry: TimelineEntry, told: Telling) {
  const { step, facts, text, by, role } = entry
  const doer = role === 'system' ? relationWords.system : roleWords[role]
  return {
    ...factValues(entry, told),
    text,
    question: text,
    by: by ?? voiceFor(doer, told.reader),
    channel: doorOf(facts.channel)?.name ?? wordOf(channelWords, facts.channel, told.reader),
    days: told.directory?.settings.terms[step === 'noAnswer' ? 'infoDays' : 'confirmDays'],
  }
}

/** The line itself where it says more than its name, and the words that were written with it. */
export function textOfEntry(entry: TimelineEntry, told: Telling): string | undefined {
  if (entry.step === 'submit' && told.reader === 'author') return undefined
  const line = voiceFor(wordsOfStep(entry).line, told.reader)
  const said = line.includes('{') ? fill<string>(line, valuesOf(entry, told)) : undefined
  const quoted = spoken.test(line) && !reasonSentence(entry.step, entry.facts.reasonCode, told.reader)
  const own = quoted ? undefined : entry.text
  return [said, own].filter(Boolean).join('\n') || undefined
}
