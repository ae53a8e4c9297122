import { benchCase, counts, reads } from './bench-case'
import { consultationDoc } from './consultation-cases'

const at = '2026-03-02T01:00:00.000Z'

const confirming = () => [
  consultationDoc({
    status: 'CONFIRMING',
    history: [
      {
        ...{ id: 'c1:2', step: 'sendForConfirm', revision: 2, actorId: 'member', role: 'member', at },
        ...{ from: 'WRITING', to: 'CONFIRMING', facts: {} },
      },
    ],
  }),
]

/** Whom the minutes reached: one seat, of a person; and what an expert without an account said of them. */
export const receiptCases = [
  benchCase('closing.receipts', {
    as: 'member',
    given: () => ({
      consultations: confirming(),
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
  benchCase('closing.recordAgreed', {
    as: 'member',
    given: () => ({
      consultations: confirming(),
      seats: [
        {
          ...{ _id: 'c1:expert:e1', consultationId: 'c1', expertId: 'e1', role: 'EXPERT' },
          ...{ state: 'SEATED', at },
        },
      ],
    }),
    input: () => ({
      ...{ consultationId: 'c1', revision: 1, seatId: 'c1:expert:e1' },
      ...{ way: 'PHONE' as const, note: '三月六日打过电话，没有意见。' },
    }),
    operations: counts(
      ...['consultations get', 'seats find', 'identities find', 'wechat msg_sec_check'],
      ...['audit add', 'minutesAgreed set'],
      ...['people find', 'seats find', 'ballots count', 'ballots find', 'minutesAgreed count'],
    ),
  }),
]
