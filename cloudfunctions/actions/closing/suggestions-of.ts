import { AppError } from '@shared/domain/errors'
import type { RoleSupport } from '@shared/domain/consultation/outcome'
import type { ConsultationStatus } from '@shared/domain/consultation/consultation-status'
import { cutTo, lengthOf } from '@shared/domain/text/length-of'
import { isTold, toldSupport } from '@shared/domain/consultation/told-support'
import { minutesText } from '@shared/words/minutes-words'
import { agreementOf } from '../../store/agreements'
import { getConsultation } from '../../store/consultations'
import { shownStatements, supportByStatement } from '../../store/statement-support'
import type { Handler } from '../context'
import { demandLeading } from './leads-room'
import { recordOf } from './record-of'

const MOST = 30
/** While people still vote, asking again and again would show each vote as it comes. */
const written: readonly ConsultationStatus[] = ['WRITING', 'CONFIRMING']

const agreed = (support: readonly RoleSupport[]) => support.reduce((sum, one) => sum + one.agree, 0)
/** More than half of those who took a side; none of which too few voted for their votes to be told. */
const isCarried = (support: readonly RoleSupport[]) =>
  toldSupport(support).every(isTold) && agreed(support) > support.reduce((sum, one) => sum + one.disagree, 0)

const MOST_LETTERS = 300
/** What came from elsewhere may be longer than a line: its beginning is what the editor mends. */
const shortened = (text: string) =>
  lengthOf(text) > MOST_LETTERS ? { text: `${cutTo(text, MOST_LETTERS - 1)}…`, saidAs: text } : {}

type Found = 'ALL_AGREE' | 'DIVIDED' | undefined

/** Where all sides met and where they part, as the last count found by role; of the rest it says nothing. */
async function findings(consultationId: string): Promise<(id: string) => Found> {
  const roles = (await agreementOf(consultationId))?.agreement.roles
  const [met, parted] = [roles?.allAgree, roles?.divided].map(lines => new Set(lines?.map(({ id }) => id)))
  return id => (met?.has(id) ? 'ALL_AGREE' : parted?.has(id) ? 'DIVIDED' : undefined)
}
const first = (found: Found) => (found === 'ALL_AGREE' ? 0 : found === undefined ? 1 : 2)

/**
 * What the talk carried: the lines that the editor begins with, where all sides agree first, then the most agreed. None
 * is adopted by itself; and what the meeting left for its minutes.
 */
export const prefillSuggestions: Handler<'closing.prefill'> = async ({ consultationId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  demandLeading(consultation, ctx)
  if (!written.includes(consultation.status))
    throw new AppError('wrong_status', 'people still vote', { field: 'still_open' })
  const [said, support, foundOf, record] = await Promise.all([
    shownStatements(consultationId),
    supportByStatement(consultationId),
    findings(consultationId),
    recordOf(consultation),
  ])
  const lines = said
    .map(({ _id, text }) => ({ statementId: _id, text, support: support.get(_id) ?? [] }))
    .filter(line => isCarried(line.support))
    .map(line => ({ line, found: foundOf(line.statementId) }))
    .sort((one, other) => agreed(other.line.support) - agreed(one.line.support))
    .sort((one, other) => first(one.found) - first(other.found))
    .slice(0, MOST)
  return {
    minutes: minutesText(record),
    suggestions: lines.map(({ line, found }, index) => ({
      ...{ ...line, row: index + 1, adopted: false },
      ...shortened(line.text),
      support: toldSupport(line.support),
      ...(found && { found }),
    })),
  }
}
