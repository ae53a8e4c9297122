import { addMinutes } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import type { Hall } from '@shared/domain/hall/hall'
import { isKeeper } from '@shared/domain/hall/keeper'
import { matterKey } from '@shared/domain/photo/photo-matter'
import { askToLook } from '../../jobs/ask-to-look'
import { hallOf, hallsNow, saveHall } from '../../store/halls'
import { listDutyDays } from '../../store/duty-days'
import { membersNow } from '../../store/members'
import { namesOf } from '../../store/people'
import { listByRoles } from '../../store/people-by-role'
import { claimPhotos, photoViews } from '../../store/photos'
import { townNow } from '../../store/town'
import { wxaCode } from '../../wechat/wxa-code'
import type { Handler } from '../context'
import { showDutyDays } from '../duty/show-duty-days'
import { areaOfHall, demandKeeper } from './keep-hall'
import { demandClean } from './demand-clean'

/** Every hall and station that is open, with what is written about it. */
export const listHalls: Handler<'hall.list'> = async () => {
  const [{ places }, written] = await Promise.all([townNow(), hallsNow()])
  const known = new Map(written.map(hall => [hall.hallId, hall]))
  const open = places.filter(({ kind, closed }) => !closed && (kind === 'HALL' || kind === 'STATION'))
  return { rows: open.map(({ id }) => known.get(id) ?? { hallId: id, revision: 0, photoIds: [] }) }
}

export const getHall: Handler<'hall.get'> = async ({ hallId }, { actor, now }) => {
  const area = await areaOfHall(hallId)
  const [hall, members, days] = await Promise.all([
    hallOf(hallId),
    membersNow(),
    listDutyDays({ hallId, from: addMinutes(now(), -24 * 60) }),
  ])
  const { pairedLeaderId } = hall
  const mayKeep = isKeeper(actor, area)
  const [names, photos, shown] = await Promise.all([
    namesOf(pairedLeaderId ? [pairedLeaderId] : []),
    photoViews(hall.photoIds, { all: mayKeep }), // or her next save would drop what is not judged yet
    showDutyDays(days, actor),
  ])
  const leader = pairedLeaderId && names.get(pairedLeaderId)
  return {
    ...hall,
    ...(leader && { leader }),
    photos: hall.photoIds.flatMap(id => photos.get(id) ?? []),
    members: members.filter(({ hallIds }) => hallIds.includes(hallId)),
    days: shown,
    mayKeep,
  }
}

/** Who stands behind a hall is a leader of the roster; one that stands there already may have left it. */
async function demandLeader({ hallId, pairedLeaderId }: Pick<Hall, 'hallId' | 'pairedLeaderId'>) {
  if (pairedLeaderId === undefined || (await hallOf(hallId)).pairedLeaderId === pairedLeaderId) return
  if (!(await leaders()).some(({ id }) => id === pairedLeaderId))
    throw new AppError('invalid_input', `${pairedLeaderId} leads nothing`, { field: 'pairedLeaderId' })
}

const leaders = () => listByRoles(['supervisor'])
export const listLeaders: Handler<'hall.leaders'> = async () => ({ rows: await leaders() })

export const editHall: Handler<'hall.save'> = async (edited, { actor, now }) => {
  await demandKeeper(actor, edited.hallId)
  const { address, open, about, organisation, rules, pairedCommittee } = edited
  await demandClean(actor, [address, open, about, organisation, rules, pairedCommittee])
  await demandLeader(edited)
  await claimPhotos(edited.photoIds, actor.id, matterKey('hall', edited.hallId))
  const saved = await saveHall(edited, { actor: actor.id, at: now() })
  await askToLook(saved.hallId, saved.photoIds, now()) // doubted before it hung there
  return saved
}

const codeFor = async (page: string, scene: string, state: 'developer' | 'trial' | 'formal') => ({
  image: await wxaCode({ page, scene, state }),
})

export const hallCode: Handler<'hall.code'> = async ({ hallId }, { settings }) => {
  await areaOfHall(hallId)
  return codeFor('hall/detail/index', hallId, settings.miniprogramState)
}

/** A member's own code (委员码): scanning it opens her page. */
export const memberCode: Handler<'member.code'> = async ({ memberId }, { settings }) => {
  const member = (await membersNow()).find(({ id }) => id === memberId)
  if (!member) throw new AppError('not_found', `no member ${memberId}`)
  // a scene holds 32 characters; a person's id has 36 with its dashes
  return codeFor('hall/member/index', memberId.replaceAll('-', ''), settings.miniprogramState)
}
