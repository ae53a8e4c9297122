import type { Parsed } from '@shared/contract'
import { writtenMinutes } from '@shared/domain/consultation/written-minutes'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Outcome } from '@shared/domain/consultation/outcome'
import { AppError } from '@shared/domain/errors'
import { localDay } from '@shared/domain/calendar/local-day'
import { getConsultation } from '../../store/consultations'
import { shownStatements, supportByStatement } from '../../store/statement-support'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Ctx, Handler } from '../context'
import { unitOfLead } from '../lead/place-lead'
import { demandChecked } from './demand-checked'
import { demandLeading } from './leads-room'
import { readAgain } from './read-again'

type Draft = Parsed<'closing.save'>

/** Each line owes a unit that exists and a day to come; a line that points to a suggestion points to one of these. */
async function demandLines({ responsibilities, suggestions }: Draft, at: string): Promise<void> {
  for (const [index, { unitId, due, suggestionRow }] of responsibilities.entries()) {
    const field = `responsibilities.${index}`
    await unitOfLead(unitId, `${field}.unitId`)
    if (due <= localDay(at)) throw new AppError('invalid_input', 'not to come', { field: `${field}.due` })
    if (suggestionRow !== undefined && !(suggestionRow >= 1 && suggestionRow <= suggestions.length))
      throw new AppError('invalid_input', 'no such line', { field: `${field}.suggestionRow` })
  }
}

const sameWords = (one: string, other: string) => one.trim() === other.trim()

/**
 * What a line carries of the statement it came from. Support belongs to the words that were voted on: a line in
 * other words has none, and names those words beside its own.
 */
async function votedOn({ suggestions }: Draft, consultationId: string) {
  if (!suggestions.some(({ statementId }) => statementId)) return () => ({ support: [] })
  const [said, support] = await Promise.all([
    shownStatements(consultationId),
    supportByStatement(consultationId),
  ])
  return ({ statementId, text }: Draft['suggestions'][number]) => {
    const statement = said.find(({ _id }) => _id === statementId)
    if (!statement) return { support: [] }
    const from = { statementId: statement._id }
    return sameWords(statement.text, text)
      ? { ...from, support: support.get(statement._id) ?? [] }
      : { ...from, saidAs: statement.text, support: [] }
  }
}

/** Lines are numbered by their order; support is counted here and never typed. */
async function outcomeOf(draft: Draft, { id, outcome }: Consultation): Promise<Outcome> {
  const voted = await votedOn(draft, id)
  const minutes = writtenMinutes(draft.minutes)
  return {
    ...(outcome.fromAbove && { fromAbove: outcome.fromAbove }),
    ...(minutes && { minutes }),
    suggestions: draft.suggestions.map((line, index) => {
      const { statementId: _typed, ...words } = line
      return { ...words, ...voted(line), row: index + 1 }
    }),
    responsibilities: draft.responsibilities.map((line, index) => ({ ...line, row: index + 1 })),
  }
}

/** All of it that somebody will read, as one text for the check. */
export const wordsOf = ({ minutes, suggestions, responsibilities }: Outcome) =>
  [
    minutes,
    ...suggestions.flatMap(({ text, note }) => [text, note]),
    ...responsibilities.flatMap(({ measure, owner }) => [measure, owner]),
  ]
    .filter(Boolean)
    .join('\n')

/** Writes minutes and both lists; once the participants read along, each change is checked before they see it. */
export const saveOutcome: Handler<'closing.save'> = async (asked, ctx: Ctx) => {
  const { status } = await getConsultation(asked.consultationId)
  const carry = async (before: Consultation, at: string) => {
    demandLeading(before, ctx)
    await demandLines(asked, at)
    const outcome = await outcomeOf(asked, before)
    if (status === 'CONFIRMING') await demandChecked(wordsOf(outcome), before, ctx)
    return readAgain(before, outcome, { at, ctx })
  }
  const { consultationId, revision, key } = asked
  const step = status === 'CONFIRMING' ? 'rewrite' : 'write'
  return takeConsultationStep(step, { consultationId, revision, key, carry }, ctx)
}
