import type { Notice } from '@shared/domain/notice/notice'
import type { NoticeKind } from '@shared/domain/notice/notice-kind'
import type { Settings } from '@shared/domain/settings/settings'
import { dateWords, timeWords } from './date-words'
import { outcomeWords, resultMeaningWords } from './enum-words'
import { matterFilling } from './matter-filling'
import { noticeWords } from './notice-words'
import {
  claimReleaseWords,
  contentHeldWords,
  declineWords,
  extensionWords,
  redirectWords,
  unitReturnWords,
} from './reason-words'
import { templateWords } from './template-words'

type Told = Pick<Notice, 'kind' | 'facts' | 'at' | 'leadNo' | 'matter' | 'dueAt'>
/** What the codes of a notice are called here. */
export type Names = {
  units: readonly { id: string; name: string; short: string }[]
  places?: readonly { id: string; name: string }[]
  letters: Settings['letters']
}
type Words = Readonly<Record<string, { official: string; layman: string }>>

const reasonsOf: Partial<Record<NoticeKind, Words>> = {
  'lead.rejectedContent': contentHeldWords,
  'lead.declined': declineWords,
  'lead.claimReleased': claimReleaseWords,
  'lead.extended': extensionWords,
  'lead.extensionAsked': extensionWords,
  'lead.returnAsked': unitReturnWords,
}
/** Where no code was given: the clock did it, or the words are the leader's own. */
const withoutCode: Partial<Record<NoticeKind, string>> = { 'lead.claimReleased': '到期没有写完' }

/** Kinds whose date is that of the state itself; for the others it is the promised day of the reply. */
const byState: readonly NoticeKind[] = ['lead.needsInfo', 'lead.returnAsked', 'lead.screenLate']
const byEvent: readonly NoticeKind[] = ['lead.extended', 'lead.extensionAsked']

function dateOf({ kind, facts, dueAt }: Told): string | undefined {
  if (byState.includes(kind)) return dueAt
  if (byEvent.includes(kind)) return facts.date
  return facts.dueAt ?? facts.date ?? dueAt
}

const isForOffice = (kind: NoticeKind) => ['staff', 'unit'].includes(noticeWords[kind].audience)

function reasonOf({ kind, facts }: Told): string | undefined {
  if (kind === 'unit.signedBack') return facts.backText
  const words = reasonsOf[kind]?.[facts.declineCode ?? facts.reasonCode ?? '']
  if (!words) return withoutCode[kind]
  return isForOffice(kind) ? words.official : words.layman
}

const decided: Partial<Record<NoticeKind, [yes: string, no: string]>> = {
  'unit.returnDecided': ['同意退回', '未同意退回，请接着办理'],
  'unit.extensionDecided': ['同意延期', '未同意延期'],
}

function meaningOf({ kind, facts }: Told): string | undefined {
  const words = resultMeaningWords[facts.resultMeaning as keyof typeof resultMeaningWords]
  return words?.[isForOffice(kind) ? 'staff' : 'resident']
}

function resultOf(notice: Told): string | undefined {
  const { kind, facts } = notice
  const answer = decided[kind]
  if (answer) return facts.approved ? answer[0] : answer[1]
  const meaning = meaningOf(notice)
  const unconfirmed = kind === 'lead.closed' && facts.confirmed === false
  return meaning && unconfirmed ? `${meaning}（${outcomeWords.unconfirmed.resident}）` : meaning
}

function letterOf({ facts }: Told, { letters }: Names): string | undefined {
  return letters[facts.resultMeaning as keyof Names['letters']]
}

/** The round that begins now; of denials there was one less. */
const roundOf = ({ kind, facts: { round } }: Told) =>
  kind === 'lead.deniedTwice' && round !== undefined ? round - 1 : round

const channelOf = ({ facts }: Told) =>
  (redirectWords as Readonly<Record<string, { name: string }>>)[facts.channel ?? '']?.name

const templateOf = ({ facts }: Told) =>
  (templateWords as Readonly<Record<string, { name: string }>>)[facts.template ?? '']?.name

/** A due date is what a unit's task is about; in other messages the time is that of the news. */
function timeOf(notice: Told): string {
  const template = noticeWords[notice.kind].wechat?.template
  const due = template === 'unitTodo' || template === 'unitDue' ? dateOf(notice) : undefined
  return timeWords(due ?? notice.at)
}

/** Everything that the sentences of a notice may ask for. What a kind has no use for stays undefined. */
export function noticeFilling(notice: Told, names: Names): Record<string, string | number | undefined> {
  if (notice.matter) return matterFilling(notice, names)
  const { kind, facts, leadNo } = notice
  const unit = names.units.find(({ id }) => id === facts.unitId)
  const date = dateOf(notice)
  return {
    no: kind === 'lead.merged' ? (facts.leadNo ?? leadNo) : leadNo,
    unit: unit?.name,
    unitShort: unit?.short ?? '承办单位',
    to: names.units.find(({ id }) => id === facts.toUnitId)?.name,
    date: date && dateWords(date),
    time: timeOf(notice),
    days: facts.days,
    round: roundOf(notice),
    member: facts.member,
    question: facts.question,
    reason: reasonOf(notice),
    result: resultOf(notice),
    letter: letterOf(notice, names),
    channel: channelOf(notice),
    title: templateOf(notice),
  }
}
