import type { RoleSupport, Suggestion } from '@shared/domain/consultation/outcome'
import { getConsultation } from '../../store/consultations'
import { shownStatements, supportByStatement } from '../../store/statement-support'
import type { Handler } from '../context'
import { demandLeading } from './leads-room'

const MOST = 30
/** More than half of those who took a side. */
const isCarried = (support: readonly RoleSupport[]) => {
  const agree = support.reduce((sum, one) => sum + one.agree, 0)
  return agree > support.reduce((sum, one) => sum + one.disagree, 0)
}
const agreed = (support: readonly RoleSupport[]) => support.reduce((sum, one) => sum + one.agree, 0)

export const supportOfStatements = supportByStatement

/** What the talk carried, the most agreed first: the lines that the editor begins with. None is adopted by itself. */
export const prefillSuggestions: Handler<'closing.prefill'> = async ({ consultationId }, ctx) => {
  demandLeading(await getConsultation(consultationId), ctx)
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
    suggestions: lines.map((line, index): Suggestion => ({ ...line, row: index + 1, adopted: false })),
  }
}
