import type { MeetingRecord } from '@shared/domain/session/meeting-record'
import { formPlaceWords } from './convene-words'
import { timeWords } from './date-words'
import { fill } from './fill-words'
import { seatWords } from './seat-words'

const words = {
  time: '时间：{time}',
  place: '地点：{place}',
  form: '形式：{form}',
  convener: '召集人：{name}',
  attendance: '应到 {seated} 人，实到 {present} 人（{roles}）',
  byRole: '{role}应到 {seated} 人、实到 {present} 人',
  agenda: '议程：',
  asked: '会上问的：',
  polls: '现场表决：',
  poll: '{text}：{counts}',
  option: '{option} {count} 票',
  pollFew: '{votes} 人表决，不满 3 人不写票数',
  notes: '会上记下的：',
  said: '各方意见：',
  settled: '商定结果：',
} as const

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** Some lines, and how the first of them begins: by that it is found again in what was written. */
type Part = { key: string; lines: string[] }
const keyOf = (template: string) => /^[^{]+/.exec(template)?.[0] ?? template

const line = (template: string, values: Readonly<Record<string, string | number>>): Part => ({
  ...{ key: keyOf(template), lines: [fill(template, values)] },
})

function attendance({ chairs }: MeetingRecord): Part[] {
  if (!chairs.length) return []
  const roles = chairs.map(({ role, ...counts }) =>
    fill(words.byRole, { role: seatWords[role].staff, ...counts }),
  )
  const seated = sum(chairs.map(one => one.seated))
  const present = sum(chairs.map(one => one.present))
  return [line(words.attendance, { seated, present, roles: roles.join('，') })]
}

/** Time, place, form, convener and who came. */
function headOf(record: MeetingRecord): Part[] {
  const { form, hall, at, spot, convener } = record
  return [
    ...(at ? [line(words.time, { time: timeWords(at) })] : []),
    line(words.place, { place: spot ?? hall }),
    line(words.form, { form: formPlaceWords[form] }),
    ...(convener ? [line(words.convener, { name: convener })] : []),
    ...attendance(record),
  ]
}

function pollLine({ text, options, counts, votes }: MeetingRecord['polls'][number]): string {
  const told = counts
    ? options.map((option, at) => fill(words.option, { option, count: counts[at] ?? 0 })).join('，')
    : fill(words.pollFew, { votes })
  return fill(words.poll, { text, counts: told })
}

const part = (title: string, lines: readonly string[]): Part[] =>
  lines.length ? [{ key: title, lines: [title, ...lines.map((one, at) => `${at + 1}. ${one}`)] }] : []

/** What was planned, and what happened in the hall. */
const bodyOf = ({ agenda, asked, polls, notes }: MeetingRecord): Part[] => [
  ...part(words.agenda, agenda),
  ...part(words.asked, asked),
  ...part(words.polls, polls.map(pollLine)),
  ...part(words.notes, notes),
]

const linesOf = (parts: readonly Part[]) => parts.flatMap(({ lines }) => lines)

/** The record of a meeting, to read. */
export const recordLines = (record: MeetingRecord): string[] =>
  linesOf([...headOf(record), ...bodyOf(record)])

/** What minutes begin with; what everybody said and what was settled is left to write. */
export const minutesText = (record: MeetingRecord): string =>
  [...recordLines(record), words.said, words.settled].join('\n')

/** The same for a file in which the minutes stand: what they say themselves, in whatever words, is not said again. */
export function besideMinutes(record: MeetingRecord, minutes: string): { head: string[]; body: string[] } {
  const written = minutes.split('\n').map(one => one.trim())
  const lacks = ({ key }: Part) => !written.some(one => one.startsWith(key))
  return { head: linesOf(headOf(record).filter(lacks)), body: linesOf(bodyOf(record).filter(lacks)) }
}
