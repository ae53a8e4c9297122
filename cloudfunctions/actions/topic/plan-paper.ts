import type { ConsultationRules } from '@shared/domain/consultation/consultation-rules'
import type { PlanRow } from '@shared/domain/consultation/plan'
import type { Place } from '@shared/domain/place/place'
import { consultationStatusWords } from '@shared/words/consultation-status-words'
import { fill } from '@shared/words/fill-words'
import { planPaperWords as words, topicSourceWords } from '@shared/words/plan-words'
import { wordFile, wordTable, type WordFile } from '../paper/word-file'

/** The step of the place's own method in which a line is. */
export const methodName = ({ status }: PlanRow, { steps }: Pick<ConsultationRules, 'steps'>) =>
  steps.find(({ states }) => states.includes(status))?.name ?? consultationStatusWords[status].label.staff

type Plan = {
  year: number
  office: string
  today: string
  rows: readonly PlanRow[]
  towns: readonly { townId: string; topics: number; wanted: number }[]
  places: readonly Place[]
  stepOf: (row: PlanRow) => string
}

/** The yearly plan as a Word file: who, where, when, and how far each line has come. */
export function planPaper({ year, office, today, rows, towns, places, stepOf }: Plan): Promise<WordFile> {
  const placeName = (id: string | undefined) => places.find(place => place.id === id)?.name ?? ''
  const title = fill(words.title, { year })
  const lines = rows.map((row, at) => [
    String(at + 1),
    row.title,
    placeName(row.hallId),
    placeName(row.townId),
    row.sources.map(source => topicSourceWords[source]).join('、'),
    row.plannedFor ?? '',
    stepOf(row),
  ])
  const counts = towns.map(({ townId, topics, wanted }) => [
    placeName(townId),
    String(topics),
    String(wanted),
  ])
  return wordFile(title, {
    title,
    creator: office,
    landscape: true,
    body: docx => {
      const { Paragraph, HeadingLevel, AlignmentType } = docx
      const middle = { alignment: AlignmentType.CENTER, spacing: { after: 200 } }
      return [
        new Paragraph({ text: title, heading: HeadingLevel.TITLE, ...middle }),
        new Paragraph({ text: fill(words.host, { office }), ...middle }),
        ...(lines.length ? [wordTable(docx, words.head, lines)] : [new Paragraph({ text: words.none })]),
        new Paragraph({
          text: words.towns,
          heading: HeadingLevel.HEADING_2,
          spacing: { before: 300, after: 100 },
        }),
        wordTable(docx, words.townHead, counts),
        new Paragraph({ text: fill(words.made, { date: today }), spacing: { before: 200 } }),
      ]
    },
  })
}
