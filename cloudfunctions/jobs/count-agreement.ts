import { readFrom, type AgreementState } from '@shared/domain/agreement/agreement-state'
import { onlyNews } from '@shared/domain/agreement/only-news'
import { roleAgreement } from '@shared/domain/agreement/role-agreement'
import { runAgreement } from '@shared/domain/agreement/run-agreement'
import { toldPicture } from '@shared/domain/agreement/told-picture'
import type { SeatRole } from '@shared/domain/consultation/seat'
import { countableNews } from '@shared/domain/room/countable-news'
import { isTalking } from '@shared/domain/room/room-head'
import { countsByRole, votersByRole, votersWith } from '@shared/domain/room/role-counts'
import type { Settings } from '@shared/domain/settings/settings'
import {
  agreementState,
  roomsToCount,
  saveAgreement,
  settleRoom,
  statusesOf,
  writeCount,
  writeVoters,
  type DueRoom,
} from '../store/agreements'
import { ballotsChanged } from '../store/ballots'
import { followedOf, followRecord, followsStill } from '../store/room-heads'
import { seatedByRole } from '../store/seats'
import { saidIn } from '../store/statements'
import { report } from './back-off'
import { timeBudget } from './time-budget'

type Deps = { now: string; settings: Settings }

/** A room whose record moved on while its worker died follows it now. */
async function bringAfter(rooms: readonly DueRoom[]): Promise<void> {
  const records = await statusesOf(rooms.map(({ _id }) => _id))
  for (const record of records) {
    const room = rooms.find(({ _id }) => _id === record.id)
    if (room && !followsStill(room, followedOf(record))) await followRecord(room, record)
  }
}

/** Who could vote, by role: those who sit there, and where everybody may come, those who came. */
async function seatsIn(consultationId: string, state: AgreementState) {
  const seated = await seatedByRole(consultationId)
  const came = votersByRole(state)
  const roles = [...new Set([...Object.keys(seated), ...Object.keys(came)])] as SeatRole[]
  return Object.fromEntries(roles.map(role => [role, Math.max(seated[role] ?? 0, came[role] ?? 0)]))
}

const hasNew = (room: DueRoom) => Object.keys(room.shown).some(id => !(id in room.priority))

/** Nothing to count: the number of voters is brought after, and a closed room is done. */
async function leaveRoom(room: DueRoom, voters: number): Promise<false> {
  if (room.voters !== voters) await writeVoters(room, voters)
  if (!isTalking(room)) await settleRoom(room)
  return false
}

/** Counts what changed in one room; reads no other ballot, and writes nothing if nothing changed. */
async function countRoom(room: DueRoom, { now, settings }: Deps): Promise<boolean> {
  const { _id: id, status } = room
  const before = await agreementState(id)
  const news = onlyNews(before, await ballotsChanged(id, readFrom(before)))
  const voters = votersWith(before, news)
  const changed = countableNews(news, { status, counted: votersWith(before, []) })
  if (!changed.length && !hasNew(room)) return leaveRoom(room, voters)
  const statements = await saidIn(id, ['SHOWN'])
  const { state, picture, chart } = runAgreement(before, { changed }, statements)
  const counts = countsByRole(state)
  const seats = await seatsIn(id, state)
  const lines = statements.map(({ id: statement }) => ({ id: statement, votes: counts[statement] ?? [] }))
  const roles = roleAgreement(lines, seats, settings.consultation.floor)
  const told = toldPicture(picture)
  await saveAgreement(id, state, { picture: told, roles, countedAt: now, ...(told.scatter && { chart }) })
  const priority = Object.fromEntries(told.statements.map(one => [one.id, one.priority]))
  await writeCount(room, { counts, priority, voters, countedAt: now })
  return true
}

/**
 * Counts the rooms that talk, and closed ones once more when every call that found them open is over: so each
 * acknowledged vote is counted, and counted once. A room that fails hinders no other.
 */
export async function countAgreement(deps: Deps): Promise<{ roomsCounted: number }> {
  const inTime = timeBudget()
  await bringAfter(await roomsToCount(deps.now))
  let roomsCounted = 0
  for (const room of await roomsToCount(deps.now)) {
    if (!inTime()) break
    try {
      if (await countRoom(room, deps)) roomsCounted += 1
    } catch (error) {
      report('count', room._id, error)
    }
  }
  return { roomsCounted }
}
