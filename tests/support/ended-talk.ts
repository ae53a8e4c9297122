import type { ActionName, Input, Output } from '@shared/contract'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { SeatRole } from '@shared/domain/consultation/seat'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { startTown } from './town'

const at = '2026-03-02T01:00:00.000Z'

/**
 * A town in which a talk is open: 何召集 leads it, 王 sits there, 赵 and 孙 only voted, 周 does neither; the unit's
 * clerk, the office and a supervisor have their own ways. Two statements, one carried, one not.
 */
export async function startTalk(over: Partial<Consultation> = {}) {
  const town = await startTown()
  const convener = await town.appoint('o-convener', { roles: ['resident', 'member'], name: '何召集' })
  const wang = await town.appoint('o-wang')
  const zhao = await town.appoint('o-zhao')
  const sun = await town.appoint('o-sun')
  await town.appoint('o-zhou')
  await town.appoint('o-staff', { roles: ['resident', 'proposalStaff'], name: '左思敏' })
  await town.appoint('o-clerk', { roles: ['resident', 'unitClerk'], unitId: 'roads', name: '丁经办' })
  await town.appoint('o-far', { roles: ['resident', 'unitClerk'], unitId: 'housing', name: '别单位' })
  await town.appoint('o-super', { roles: ['resident', 'supervisor'], name: '盯办人' })
  await town.appoint('o-helper', { roles: ['resident', 'stationHelper'], areaId: 'hall-liuqiao' })
  await town.add('consultations', consultationDoc({ status: 'OPEN_ONLINE', convenerId: convener, ...over }))
  const sits = (personId: string, role: SeatRole) => ({
    ...{ _id: `c1:${personId}`, consultationId: 'c1', personId, role, state: 'SEATED', at },
  })
  await town.add('seats', sits(wang, 'RESIDENT'), sits(convener, 'MEMBER'))
  const ballot = (personId: string, votes: Record<string, 1 | 0 | -1>) => ({
    ...{ _id: `c1:${personId}`, consultationId: 'c1', personId, role: 'RESIDENT', readAt: at, votes },
  })
  await town.add(
    'ballots',
    ballot(wang, { s1: 1, s2: -1 }),
    ballot(zhao, { s1: 1, s2: -1 }),
    ballot(sun, { s1: 0, s2: 1 }),
  )
  const said = (_id: string, text: string) => ({
    ...{
      _id,
      revision: 1,
      consultationId: 'c1',
      authorId: 'author',
      text,
      state: 'SHOWN',
      role: 'RESIDENT',
      outbox: [],
      at,
    },
  })
  await town.add('statements', said('s1', '绿灯再长十秒，老人才走得完'), said('s2', '桥头干脆不让电动车过'))
  await town.add('roomHeads', {
    ...{ _id: 'c1', status: 'OPEN_ONLINE', rev: 1, shown: { s1: 1, s2: 1 } },
    ...{ counts: {}, priority: {}, voters: 0, countAt: at },
  })

  let taps = 0
  const key = () => `tap-${String((taps += 1)).padStart(20, '0')}`
  const read = () => town.as('o-staff')('consultation.get', { consultationId: 'c1' })
  /** Takes a step on the record as it stands now. */
  const step = async <N extends ActionName>(openid: string, action: N, more: object = {}) => {
    const { revision } = await read()
    const input = { consultationId: 'c1', revision, key: key(), ...more } as never
    return (await town.as(openid)(action, input)) as Output<N>
  }
  /** Takes a step on a commitment as it stands now. */
  const onCommitment = async (
    openid: string,
    part: Omit<Input<'commitment.take'>, 'commitmentId' | 'revision' | 'key'>,
  ) => {
    const commitmentId = 'c1-r1'
    const { revision } = await town.as('o-staff')('commitment.get', { commitmentId })
    return town.as(openid)('commitment.take', { commitmentId, revision, key: key(), ...part })
  }
  const refused = async (run: Promise<unknown>) => {
    try {
      await run
    } catch (error) {
      const { code, field } = error as { code: string; field?: string }
      return field ? `${code} ${field}` : code
    }
    return 'taken'
  }
  /** Everything that a minute brings: what time does, and what is told. */
  const minute = async () => {
    town.advance({ minutes: 1 })
    await town.timer()
  }
  const inbox = async (openid: string) =>
    (await town.as(openid)('notice.list', {})).rows.map(({ kind }) => kind)
  return {
    ...town,
    key,
    read,
    step,
    onCommitment,
    refused,
    minute,
    inbox,
    people: { convener, wang, zhao, sun },
  }
}

export const minutes = '十二位居民和三个单位到会，逐条商量了桥头过街的办法。'
export const lists = {
  suggestions: [
    { text: '绿灯再长十秒，老人才走得完', statementId: 's1', adopted: true },
    { text: '桥头干脆不让电动车过', statementId: 's2', adopted: false, note: '绕行太远，不采纳' },
  ],
  responsibilities: [
    {
      suggestionRow: 1,
      measure: '调整桥头信号灯，绿灯延长到二十八秒',
      unitId: 'roads',
      owner: '信号科',
      due: '2026-05-20',
    },
  ],
}
