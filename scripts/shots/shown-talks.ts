import { commitmentId } from '@shared/domain/commitment/commitment'
import { personIdOf } from '../../cloudfunctions/store/identities'
import { keyedId } from '../../cloudfunctions/store/keyed-id'
import { consultationDoc } from '../bench/cases/consultation-cases'
import { roomIdOf } from '../seed/consultation-hand'
import { openidFor } from '../seed/personas'
import { keyOf, type Ask } from './shown-sitting'

const rooms = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']

/** What the talks, halls and letters of the seed town are called in the addresses of `pages-data.ts`. */
export async function talkIds(asMember: Ask): Promise<[string, string][]> {
  const ids = await Promise.all(rooms.map(async name => [name, await roomIdOf(name)] as [string, string]))
  const memberId = await personIdOf(openidFor('m01'))
  const writer = await personIdOf(openidFor('r03'))
  await meet(asMember, memberId)
  return [
    ...ids,
    ['promise', commitmentId(await roomIdOf('c1'), 1)],
    ['m01', memberId],
    ['letter', keyedId(writer, 'seed-letter-1'.padEnd(24, '0'))],
    ['duty', await dutyDayOf(memberId)],
    ['live', 'shown-live'],
    ['writing', 'shown-writing'],
  ]
}

async function dutyDayOf(memberId: string): Promise<string> {
  const { db } = await import('../../cloudfunctions/store/cloudbase')
  const { data } = await db.collection('dutyDays').where({ memberIds: memberId }).limit(1).get()
  return (data as { _id: string }[])[0]?._id ?? ''
}

/** No talk of the town sits together or is written down just now: two more do, one with a question and a vote. */
async function meet(ask: Ask, convenerId: string) {
  const { db } = await import('../../cloudfunctions/store/cloudbase')
  for (const [id, status] of [
    ['shown-live', 'OPEN_ONLINE'],
    ['shown-writing', 'WRITING'],
  ] as const) {
    const { _id, ...doc } = consultationDoc({ id, status, convenerId, no: `XY-${id}` })
    await db.collection('consultations').doc(id).set(doc)
  }
  const consultationId = 'shown-live'
  await ask('session.start', { consultationId, revision: 1, key: keyOf('start') })
  const steer = (name: string, deed: Parameters<typeof ask<'session.steer'>>[1]['deed']) =>
    ask('session.steer', { consultationId, deed, key: keyOf(name) })
  await steer('ask', { kind: 'ASK', text: '绿灯多长，老人才走得完？', minutes: 20 })
  await steer('poll', { kind: 'OPEN_POLL', text: '先试行二十八秒', options: ['赞成', '不赞成'] })
}
