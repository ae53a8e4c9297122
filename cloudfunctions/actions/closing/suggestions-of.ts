import { AppError } from '@shared/domain/errors'
import type { RoleSupport } from '@shared/domain/consultation/outcome'
import type { ConsultationStatus } from '@shared/domain/consultation/consultation-status'
import type { ToldSuggestion } from '@shared/domain/consultation/told-outcome'
import { cutTo, lengthOf } from '@shared/domain/text/length-of'
import { isTold, toldSupport } from '@shared/domain/consultation/told-support'
import { getConsultation } from '../../store/consultations'
import { shownStatements, supportByStatement } from '../../store/statement-support'
import type { Handler } from '../context'
import { demandLeading } from './leads-room'

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

/** What the talk carried, the most agreed first: the lines that the editor begins with. None is adopted by itself. */
export const prefillSuggestions: Handler<'closing.prefill'> = async ({ consultationId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  demandLeading(consultation, ctx)
  if (!written.includes(consultation.status))
    throw new AppError('wrong_status', 'people still vote', { field: 'still_open' })
  const [said, support] = await Promise.all([
    shownStatements(consultationId),
    supportByStatement(consultationId),
  ])
  const lines = said
    .map(({ _id, text }) => ({ statementId: _id, text, support: support.get(_id) ?? [] }))
    .filter(line => isCarried(line.support))
    .sort((one, other) => agreed(other.support) - agreed(one.support))
    .slice(0, MOST)
  return {
    suggestions: lines.map((line, index): ToldSuggestion => ({
      ...{ ...line, row: index + 1, adopted: false },
      ...shortened(line.text),
      support: toldSupport(line.support),
    })),
  }
}
