import { shownOutcome } from '@shared/domain/consultation/consultation-view'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { ToldOutcome } from '@shared/domain/consultation/told-outcome'
import { isTold, type ToldSupport } from '@shared/domain/consultation/told-support'
import { votesOf } from '@shared/domain/agreement/told-groups'
import type { MeetingRecord } from '@shared/domain/session/meeting-record'
import { AppError } from '@shared/domain/errors'
import { fill } from '@shared/words/fill-words'
import { outcomeWords } from '@shared/words/closing-words'
import { besideMinutes } from '@shared/words/minutes-words'
import { roomPageWords } from '@shared/words/room-page-words'
import { toldRoleWords, toldWords } from '@shared/words/told-words'
import type { FileChild } from 'docx'
import { getConsultation } from '../../store/consultations'
import { townNow } from '../../store/town'
import { takingPart } from '../commitment/taking-part'
import type { Handler } from '../context'
import { wordFile, wordTable } from '../paper/word-file'
import { minutesOpened } from './minutes-opened'
import { recordOf } from './record-of'

type Docx = typeof import('docx')
type Names = { unit: (id: string) => string }

const percent = (part: number, all: number) => (all ? Math.round((100 * part) / all) : 0)

/** 居民 12/15（80%）, by role: counts beside shares, never a share alone, and no figure of fewer than three people. */
const supportWords = (support: readonly ToldSupport[]) =>
  support
    .map(told => {
      if (!isTold(told)) return fill(toldWords.tooFew, { count: told.voted })
      const all = votesOf(told)
      return `${toldRoleWords[told.role].staff} ${told.agree}/${all}（${percent(told.agree, all)}%）`
    })
    .join('；')

type Paper = Pick<Consultation, 'no' | 'title' | 'imported'> & { outcome: ToldOutcome; record: MeetingRecord }

function bodyOf(docx: Docx, paper: Paper, names: Names): FileChild[] {
  const { no, title, outcome, imported, record } = paper
  const { minutes = '' } = outcome
  const beside = besideMinutes(record, minutes)
  const { Paragraph, HeadingLevel } = docx
  const line = (text: string) => new Paragraph({ text, spacing: { line: 400 } })
  const head = (text: string) =>
    new Paragraph({ text, heading: HeadingLevel.HEADING_1, spacing: { before: 300 } })
  return [
    new Paragraph({ text: '协商纪要', heading: HeadingLevel.TITLE }),
    line(`议题：${title}`),
    line(`编号：${no}    议事堂：${record.hall}`),
    ...beside.head.map(line),
    head('一、协商情况'),
    ...minutes.split('\n').map(line),
    ...beside.body.map(line),
    ...(imported ? [line(fill(roomPageWords.importedFrom, imported))] : []),
    head('二、协商建议清单'),
    wordTable(
      docx,
      ['序号', '建议', '各方赞成', '是否采纳', '说明'],
      outcome.suggestions.map(({ row, text, saidAs, support, adopted, note = '' }) => [
        ...[String(row), saidAs ? `${text}（${fill(outcomeWords.saidAs, { text: saidAs })}）` : text],
        ...[supportWords(support), adopted ? '采纳' : '未采纳', note],
      ]),
    ),
    head('三、责任落实清单'),
    wordTable(
      docx,
      ['序号', '措施', '责任单位', '责任人', '完成日期'],
      outcome.responsibilities.map(({ row, measure, unitId, owner = '', due }) => [
        ...[String(row), measure, names.unit(unitId), owner, due],
      ]),
    ),
  ]
}

/** The minutes with both lists as a Word file, for whoever reads them on the page. */
export const minutesPaper: Handler<'closing.minutesPaper'> = async ({ consultationId }, ctx) => {
  const { actor, settings } = ctx
  const consultation = await getConsultation(consultationId)
  const { seated, took } = await takingPart(consultationId, actor)
  const chain = settings.consultation.approval
  const outcome = shownOutcome(consultation, { actor, chain, tookPart: seated || took })
  if (!outcome) throw new AppError('not_found', 'its minutes are not out')
  if (seated || took) await minutesOpened(consultation, ctx)
  const [{ units }, record] = await Promise.all([townNow(), recordOf(consultation)])
  return wordFile(`${consultation.no}协商纪要`, {
    title: `${consultation.title}协商纪要`,
    creator: settings.brand.host,
    body: docx =>
      bodyOf(
        docx,
        { ...consultation, outcome, record },
        { unit: unitId => units.find(({ id }) => id === unitId)?.name ?? '' },
      ),
  })
}
