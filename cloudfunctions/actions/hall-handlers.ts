import type { hallActions } from '@shared/contract/hall'
import { facetKey } from '@shared/domain/lead/facets-of'
import { ledgerOf } from '../store/ledgers'
import type { Handler } from './context'
import { editProfile, findMembers, getMember } from './hall/find-members'
import { judgePhoto } from './hall/judge-photo'
import { areaOfHall, demandKeeper } from './hall/keep-hall'
import { listHallResults, showHallLife } from './hall/hall-life'
import { editHall, getHall, hallCode, listHalls, listLeaders, memberCode } from './hall/read-halls'

/** The place a hall serves: the one it hangs under. */
const servedBy = (area: readonly string[]) => area.at(-2) ?? area.at(-1) ?? ''

export const hallHandlers: { [N in keyof typeof hallActions]: Handler<N> } = {
  'hall.list': listHalls,
  'hall.get': getHall,
  'hall.life': showHallLife,
  'hall.results': listHallResults,
  'hall.leaders': listLeaders,
  'hall.save': editHall,
  'hall.judgePhoto': judgePhoto,
  'hall.code': hallCode,
  'hall.ledger': async ({ hallId, month }, { actor }) => {
    const area = await areaOfHall(hallId)
    await demandKeeper(actor, hallId)
    return ledgerOf({ hallId, month, leadFacet: facetKey({ place: servedBy(area) }) })
  },
  'member.list': findMembers,
  'member.get': getMember,
  'member.saveProfile': editProfile,
  'member.code': memberCode,
}
