import { benchCase, reads } from './bench-case'
import { consultationDoc } from './consultation-cases'

const at = '2026-03-02T01:00:00.000Z'

/** Whom the minutes reached: one seat, of a person. */
export const receiptCases = [
  benchCase('closing.receipts', {
    as: 'member',
    given: () => ({
      consultations: [
        consultationDoc({
          status: 'CONFIRMING',
          history: [
            {
              ...{ id: 'c1:2', step: 'sendForConfirm', revision: 2, actorId: 'member', role: 'member', at },
              ...{ from: 'WRITING', to: 'CONFIRMING', facts: {} },
            },
          ],
        }),
      ],
      seats: [
        {
          ...{ _id: 'c1:neighbour', consultationId: 'c1', personId: 'neighbour', role: 'RESIDENT' },
          ...{ state: 'SEATED', at },
        },
      ],
    }),
    input: () => ({ consultationId: 'c1' }),
    operations: reads(
      ...[
        'consultations get',
        'people find',
        'seats find',
        'people find',
        'notices find',
        'minutesAgreed find',
      ],
      ...['corrections find', 'corrections find'],
    ),
  }),
]
