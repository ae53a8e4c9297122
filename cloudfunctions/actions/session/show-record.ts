import type { Consultation } from '@shared/domain/consultation/consultation'
import { recordLines } from '@shared/words/minutes-words'
import { getConsultation } from '../../store/consultations'
import { recordOf } from '../closing/record-of'
import type { Handler } from '../context'

/** Its agenda may be among the words that the check held: those wait for a person, and so does the record. */
const isOver = ({ status, history, preparation }: Consultation) =>
  status !== 'IN_SESSION' && !preparation.held && history.some(({ step }) => step === 'startSession')

/** What the meeting left, for everybody who may read what was laid before it. */
export const showRecord: Handler<'session.record'> = async ({ consultationId }) => {
  const consultation = await getConsultation(consultationId)
  return { lines: isOver(consultation) ? recordLines(await recordOf(consultation)) : [] }
}
