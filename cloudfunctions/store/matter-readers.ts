import { isOfElsewhere } from '@shared/domain/consultation/imported'
import { unitOfVoter } from '@shared/domain/consultation/voice'
import type { MatterReader } from '@shared/domain/notice/matter-event'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

const Ids = z.array(z.object({ _id: z.string() }))
const Persons = z.array(
  z.object({ _id: z.string(), personId: z.exactOptional(z.string()), unitId: z.exactOptional(z.string()) }),
)
/** More people than this share no desk and no room of seats. */
const MOST = 500

async function people(where: object): Promise<string[]> {
  const { data } = await db.collection('people').where(where).field({ _id: true }).limit(MOST).get()
  return Ids.parse(data).map(({ _id }) => _id)
}

const clerksOf = (unitId: string) => people({ unitId, roles: 'unitClerk' })

/** Everybody who sits in the room; for a unit's seat the clerks who speak for it. */
async function seatedIn(consultationId: string): Promise<string[]> {
  const { data } = await db
    .collection('seats')
    .where({ consultationId, state: 'SEATED' })
    .field({ personId: true, unitId: true })
    .limit(MOST)
    .get()
  const seats = Persons.parse(data)
  const clerks = await Promise.all(
    seats.flatMap(({ personId, unitId }) => (!personId && unitId ? [clerksOf(unitId)] : [])),
  )
  return [...seats.flatMap(({ personId }) => personId ?? []), ...clerks.flat()]
}

/** Who is meant, as persons. Crowds come page by page (`voterPages`, `bringer-pages.ts`). */
export async function personsMeant(reader: MatterReader): Promise<string[]> {
  if ('person' in reader) return [reader.person]
  if ('unit' in reader) {
    const found = await people({ unitId: reader.unit, roles: reader.role })
    return found.length ? found : people({ unitId: reader.unit })
  }
  if ('role' in reader) {
    const { role, areaIds, except } = reader
    const found = await people({ roles: role, ...(areaIds && { areaId: _.in(areaIds) }) })
    return found.filter(id => id !== except)
  }
  return 'seatsOf' in reader ? seatedIn(reader.seatsOf) : []
}

const Voters = z.array(
  z.object({
    ...{ _id: z.string(), personId: z.string(), votes: z.record(z.string(), z.unknown()) },
    seated: z.exactOptional(z.literal(true)),
  }),
)
/** A unit's voice is raised by its clerks. */
async function personsBehind(voterId: string): Promise<string[]> {
  const unit = unitOfVoter(voterId)
  return unit === undefined ? [voterId] : personsMeant({ unit, role: 'unitClerk' })
}
type From = { cursor: string; pageSize: number; lacking?: number | undefined; seated?: true | undefined }

/** A room's voters, page by page, each with its cursor; only who lacks votes, or votes by a seat, if it says so. */
export async function* voterPages(consultationId: string, from: From) {
  const { lacking = Infinity, seated } = from
  let { cursor } = from
  for (;;) {
    const more = db.collection('ballots').where({ consultationId, _id: _.gt(cursor) })
    const found = more.orderBy('_id', 'asc').field({ personId: true, votes: true, seated: true })
    const page = Voters.parse((await found.limit(from.pageSize).get()).data)
    const last = page.at(-1)
    if (!last) return
    cursor = last._id
    const isMeant = ({ votes, personId, ...one }: (typeof page)[number]) =>
      Object.keys(votes).length < lacking && (!seated || one.seated === true) && !isOfElsewhere(personId)
    const meant = page.filter(isMeant)
    const persons = await Promise.all(meant.map(({ personId }) => personsBehind(personId)))
    yield { cursor, personIds: persons.flat() }
  }
}
