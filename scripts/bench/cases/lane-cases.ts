import type { Utterance } from '@shared/domain/lane/utterance'
import type { Doc } from '../doc'
import { benchCase, counts, KEY, reads } from './bench-case'
import { talkingDoc } from './consultation-cases'

const ROOM = 'c1'
const on = { utteranceId: 'said', revision: 1 }
const at = '2026-03-03T01:00:00.000Z'

const said = (part: Partial<Utterance> = {}): Doc => ({
  ...{ _id: 'said', revision: 1, consultationId: ROOM, kind: 'QUESTION', text: '绿灯改长了，车会不会更堵？' },
  ...{ authorId: 'author', role: 'RESIDENT', state: 'SHOWN', ups: 3, createdAt: at, outbox: [] },
  ...part,
})
const ballot = (personId: string): Doc => ({
  _id: `${ROOM}:${personId}`,
  ...{ consultationId: ROOM, personId, role: 'RESIDENT', readAt: at, votes: {} },
})
const unitSeat: Doc = {
  _id: `${ROOM}:unit:roads`,
  ...{ consultationId: ROOM, unitId: 'roads', role: 'UNIT', state: 'SEATED', at },
}
const given = (part?: Partial<Utterance>) => () => ({
  consultations: [talkingDoc()],
  ballots: ['neighbour', 'author', 'unit:roads'].map(ballot),
  seats: [unitSeat],
  utterances: [said(part)],
})
/** Where the room is, and how she stands to it. */
const STAND = ['consultations get', 'ballots get', 'seats get']
const CHECK = ['identities find', 'wechat msg_sec_check']

/** 问·答·辩 of a room. */
export const laneCases = [
  benchCase('lane.list', {
    as: 'neighbour',
    given: given(),
    input: () => ({ consultationId: ROOM }),
    operations: reads(...STAND, 'utterances find', 'utteranceUps find'),
  }),
  benchCase('lane.say', {
    as: 'neighbour',
    given: given(),
    input: () => ({ consultationId: ROOM, kind: 'FOR' as const, text: '先把人行道腾出来。', key: KEY }),
    operations: counts(...STAND, 'utterances find', ...CHECK, 'utterances add'),
  }),
  benchCase('lane.up', {
    as: 'neighbour',
    given: given(),
    input: () => ({ utteranceId: 'said' }),
    operations: counts('utterances get', ...STAND, 'utteranceUps add', 'utterances change', 'utterances get'),
  }),
  benchCase('lane.answer', {
    as: 'clerk',
    given: given(),
    input: () => ({ ...on, text: '试行三十六秒，两周后公布数据。' }),
    operations: counts('utterances get', ...STAND, 'ballots get', 'seats get', ...CHECK, 'utterances change'),
  }),
  benchCase('lane.release', {
    as: 'member',
    given: given({ state: 'PENDING' }),
    input: () => on,
    operations: counts('utterances get', ...STAND, 'seats find', 'utterances change'),
  }),
  benchCase('lane.decline', {
    as: 'member',
    given: given({ state: 'PENDING' }),
    input: () => ({ ...on, reason: '和另一条问题一样' }),
    operations: counts('utterances get', ...STAND, 'utterances change'),
  }),
  benchCase('lane.appeal', {
    as: 'author',
    given: given({ state: 'DECLINED', declined: '和另一条一样', judgedBy: 'member' }),
    input: () => ({ ...on, text: '不一样，我问的是傍晚。' }),
    operations: counts('utterances get', ...STAND, 'utterances change'),
  }),
]
