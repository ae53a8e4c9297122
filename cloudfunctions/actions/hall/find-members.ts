import { addMinutes } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import type { MemberCard } from '@shared/domain/hall/member-profile'
import { nextMonthlyMoment } from '@shared/domain/hall/monthly-moment'
import { listDutyDays } from '../../store/duty-days'
import { membersNow, profileOf, saveProfile } from '../../store/members'
import type { Handler } from '../context'
import { showDutyDays } from '../duty/show-duty-days'
import { areaOfHall } from './keep-hall'
import { demandClean } from './demand-clean'

const wordsOf = ({ name, title = '', sector = '', expertise }: MemberCard) =>
  [name, title, sector, ...expertise].join(' ')

/** The directory (找委员): by a word of name, title, sector or expertise, by sector, by hall. */
export const findMembers: Handler<'member.list'> = async ({ text, sector, hallId }) => {
  const all = await membersNow()
  const rows = all.filter(
    member =>
      (!text || wordsOf(member).includes(text)) &&
      (!sector || member.sector === sector) &&
      (!hallId || member.hallIds.includes(hallId)),
  )
  return { rows, sectors: [...new Set(all.flatMap(({ sector: of }) => of ?? []))].sort() }
}

/** With or without the dashes that a code of WeChat's has no room for. */
const isMeant = (id: string, asked: string) => id === asked || id.replaceAll('-', '') === asked

export const getMember: Handler<'member.get'> = async ({ memberId }, { actor, now }) => {
  const member = (await membersNow()).find(({ id }) => isMeant(id, memberId))
  if (!member) throw new AppError('not_found', `no member ${memberId}`)
  const [{ about }, days] = await Promise.all([
    profileOf(member.id),
    listDutyDays({ memberId: member.id, from: addMinutes(now(), -24 * 60) }),
  ])
  return {
    ...member,
    ...(about && { about }),
    days: await showDutyDays(days, actor),
    mine: member.id === actor.id,
  }
}

export const editProfile: Handler<'member.saveProfile'> = async (draft, { actor, now }) => {
  for (const hallId of draft.hallIds) await areaOfHall(hallId)
  await demandClean(actor, [draft.about, ...draft.expertise])
  await saveProfile(actor.id, draft, nextMonthlyMoment(now()))
  return { done: true }
}
