import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Seat } from '@shared/domain/consultation/seat'
import type { Doc } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { benchCase, counts, KEY, reads } from './bench-case'
import { consultationDoc } from './consultation-cases'

const at = hoursFromNow(-5)
const day = hoursFromNow(24 * 40).slice(0, 10)
const VIEW = ['seats find', 'seats get', 'ballots get', 'people find']
const STEP = ['consultations get', 'consultations change', ...VIEW]
const on = { consultationId: 'c1', revision: 1, key: KEY }
const inRoom = { consultationId: 'c1' }

const seatDoc = (part: Partial<Seat> = {}): Doc => {
  const { id: _id, ...seat }: Seat = {
    ...{
      id: 'c1:neighbour',
      consultationId: 'c1',
      personId: 'neighbour',
      role: 'RESIDENT',
      state: 'SEATED',
      at,
    },
    ...part,
  }
  return { ...seat, _id }
}
const room = (status: Consultation['status'], part: Partial<Consultation> = {}) => ({
  consultations: [consultationDoc({ status, ...part })],
  seats: [seatDoc()],
})
/** The fixture's own days lie in the past of the machine's clock. */
const soon = {
  preparation: {
    ...{ form: 'LIVE_AND_ONLINE' as const, openTo: 'EVERYBODY' as const },
    agenda: [{ id: 'a1', text: '大家说', minutes: 40 }],
    ...{ sessionAt: hoursFromNow(24 * 30), onlineUntil: hoursFromNow(24 * 29) },
    seats: [{ role: 'RESIDENT' as const, minimum: 1 }],
    studyPack: [{ id: 's1', title: '路口现状', text: '早高峰每小时过街四百余人。' }],
    research: { who: '召集人', when: '2026-03-01', where: '桥头', findings: '绿灯只有十八秒，走不完。' },
  },
}
const expertDoc: Doc = { _id: 'e1', revision: 1, createdAt: at, name: '白砚秋', field: '交通工程' }

/** A seat that is taken or given back: a ballot that is there already follows it. */
const SEATED = ['consultations get', 'seats get', 'seats change', 'ballots get', 'consultations change']

/** From the plan to an open room. */
export const preparingCases = [
  benchCase('consultation.appointConvener', {
    as: 'staff',
    given: () => room('PLANNED'),
    input: () => ({ ...on, personId: 'member' }),
    operations: counts('people get', ...STEP, 'consultations get', 'seats get', 'ballots get'),
  }),
  benchCase('consultation.startPrep', {
    as: 'member',
    given: () => room('PLANNED'),
    input: () => on,
    operations: counts(...STEP),
  }),
  benchCase('consultation.prepare', {
    as: 'member',
    label: 'with new words',
    given: () => room('PREP'),
    input: () => ({ ...on, change: { spot: '社区议事堂一楼' } }),
    operations: counts('identities find', 'wechat msg_sec_check', ...STEP),
  }),
  benchCase('consultation.releasePrep', {
    as: 'staff',
    given: () => room('PREP', { preparation: { ...soon.preparation, held: true } }),
    input: () => on,
    operations: counts(...STEP),
  }),
  benchCase('consultation.openOnline', {
    as: 'member',
    given: () => room('PREP', soon),
    input: () => on,
    operations: counts('seats find', ...STEP, 'roomHeads add', 'roomHeads change'),
  }),
  benchCase('consultation.prolong', {
    as: 'member',
    given: () => room('OPEN_ONLINE', soon),
    input: () => ({ ...on, until: day }),
    operations: counts(...STEP, 'roomHeads change', 'roomHeads add'),
  }),
  benchCase('consultation.endOnline', {
    as: 'member',
    given: () => room('OPEN_ONLINE', { preparation: { ...soon.preparation, form: 'ONLINE' } }),
    input: () => on,
    operations: counts(...STEP, 'roomHeads change'),
  }),
  benchCase('consultation.postpone', {
    as: 'member',
    given: () => room('PREP', soon),
    input: () => ({ ...on, text: '单位那天来不了' }),
    operations: counts('identities find', 'wechat msg_sec_check', ...STEP),
  }),
  benchCase('consultation.resume', {
    as: 'member',
    given: () => room('POSTPONED', { ...soon, pausedFrom: 'PREP' }),
    input: () => ({ ...on, sessionAt: hoursFromNow(24 * 35) }),
    operations: counts(...STEP),
  }),
  benchCase('consultation.cancel', {
    as: 'member',
    given: () => room('PREP', soon),
    input: () => ({ ...on, text: '事情已经解决了' }),
    operations: counts('identities find', 'wechat msg_sec_check', 'topics find', ...STEP),
  }),
  benchCase('seat.list', {
    as: 'member',
    given: () => room('PREP'),
    input: () => inRoom,
    operations: reads('consultations get', 'seats find', 'ballots count', 'ballots find', 'people find'),
  }),
  benchCase('seat.invite', {
    as: 'member',
    label: 'a unit',
    given: () => room('PREP'),
    input: () => ({ ...inRoom, role: 'UNIT' as const, who: { unitId: 'roads' } }),
    operations: counts('consultations get', 'seats add', 'consultations change'),
  }),
  benchCase('seat.apply', {
    as: 'newcomer',
    given: () => room('PREP'),
    input: () => ({ ...inRoom, role: 'RESIDENT' as const, note: '我天天从这里过。' }),
    operations: counts(
      ...[
        'consultations get',
        'identities find',
        'wechat msg_sec_check',
        'seats add',
        'consultations change',
      ],
    ),
  }),
  benchCase('seat.answer', {
    as: 'neighbour',
    given: () => ({ ...room('PREP'), seats: [seatDoc({ state: 'INVITED' })] }),
    input: () => ({ ...inRoom, yes: true }),
    operations: counts(...SEATED),
  }),
  benchCase('seat.decide', {
    as: 'member',
    given: () => ({ ...room('PREP'), seats: [seatDoc({ state: 'APPLIED' })] }),
    input: () => ({ ...inRoom, seatId: 'c1:neighbour', seat: true }),
    operations: counts(...SEATED, 'people get'),
  }),
  benchCase('seat.mine', {
    as: 'neighbour',
    given: () => room('PREP'),
    input: () => inRoom,
    operations: reads('seats get'),
  }),
  benchCase('convene.desk', {
    as: 'staff',
    given: () => ({ consultations: [{ ...consultationDoc(), facets: ['LIVE'] }] }),
    input: () => ({}),
    operations: reads('consultations find', 'statements find', 'utterances find'),
  }),
  benchCase('convene.candidates', {
    as: 'member',
    input: () => ({ for: 'MEMBER' as const }),
    operations: reads('people find'),
  }),
  benchCase('expert.list', {
    as: 'staff',
    given: () => ({ experts: [expertDoc] }),
    input: () => ({}),
    operations: reads('experts find', 'seats find'),
  }),
  benchCase('expert.save', {
    as: 'staff',
    given: () => ({ experts: [expertDoc] }),
    input: () => ({
      ...{
        expert: { name: '白砚秋', field: '交通工程', consentOn: '2026-03-01' },
        expertId: 'e1',
        revision: 1,
      },
      key: KEY,
    }),
    operations: counts('seats find', 'experts get', 'experts change'),
  }),
]
