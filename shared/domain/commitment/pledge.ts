import type { Consultation } from '../consultation/consultation'
import type { Responsibility } from '../consultation/outcome'
import { SYSTEM } from '../person/actor'
import { commitmentId, type Commitment } from './commitment'
import type { CommitmentEvent } from './commitment-event'

type Pledging = { at: string; below?: readonly string[] }

/** The commitment that a line of the published list of responsibilities is from now on. Pure: the same line, the same record. */
export function pledge(
  consultation: Consultation,
  line: Responsibility,
  { at, below = [] }: Pledging,
): Commitment {
  const { id: consultationId, no, title, hallId, area } = consultation
  const id = commitmentId(consultationId, line.row)
  const eventOf = (revision: number, step: 'pledge' | 'activate'): CommitmentEvent => ({
    ...{ id: `${id}:${revision}`, step, revision, actorId: SYSTEM.id, role: 'system', at },
    to: step === 'pledge' ? 'PLEDGED' : 'ACTIVE',
    facts: { date: line.due },
  })
  const { row, suggestionRow, measure, unitId, owner, due } = line
  return {
    id,
    no: `${no}-${row}`,
    revision: 2,
    status: 'ACTIVE',
    source: {
      ...{ consultationId, no, title, row },
      ...(suggestionRow !== undefined && { suggestionRow }),
      ...(below.length && { below: [...below] }),
    },
    ...{ hallId, area, text: measure, unitId, due, dueBefore: [] },
    ...(owner && { owner }),
    pledgedAt: at,
    statusAt: at,
    confirmedBy: [],
    remindersSent: [],
    history: [eventOf(1, 'pledge'), eventOf(2, 'activate')],
  }
}
