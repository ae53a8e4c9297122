import { tombOf } from './erasures'
import { _, db } from './cloudbase'
import { countAnew } from './agreements'
import { ballotsOfPerson } from './ballots'
import { eraseFromCommitments } from './commitment-erasures'
import { giveBackBookings } from './duty-days'
import { collectionsThat } from './personal-data'
import { unsupportAll } from './topic-supports'
import { leaveQuestions } from './utterances'

/** Letters: private ones go; open ones that were answered stay without her; what waits is taken back. */
async function eraseLetters(personId: string): Promise<void> {
  const letters = db.collection('letters')
  await letters.where({ fromId: personId, open: false }).remove()
  await letters.where({ fromId: personId, status: _.neq('ANSWERED') }).remove()
  await letters
    .where({ fromId: personId })
    .update({ fromId: tombOf(personId), signedAs: _.remove(), leadId: _.remove() })
}

/** What she proposed stays without her, and nobody waits to answer her. */
async function eraseTopics(personId: string): Promise<void> {
  const topics = db.collection('topics')
  await topics.where({ proposers: personId }).update({ proposers: _.pull(personId) })
  await topics.where({ proposedBy: personId }).update({ proposedBy: tombOf(personId) })
}

/** Her seat is free again, but where she voted from it: there the vote stays, and with it the chair it is counted by. */
async function giveBackSeats(personId: string, votedIn: readonly string[]): Promise<void> {
  const seats = db.collection('seats')
  const elsewhere = votedIn.length ? { consultationId: _.nin([...votedIn]) } : {}
  const held = _.in(['INVITED', 'APPLIED', 'SEATED'])
  await seats.where({ personId, state: held, ...elsewhere }).update({ state: 'LEFT' })
  await seats
    .where({ personId })
    .update({ personId: tombOf(personId), shownName: _.remove(), note: _.remove() })
}

/** She agreed to be listed and asked: that is over, and the line of the directory is the office's own. */
const leaveExperts = (personId: string) =>
  db.collection('experts').where({ personId }).update({ personId: _.remove(), consentOn: _.remove() })

async function roomsNow(collection: 'hands' | 'attendances', personId: string): Promise<string[]> {
  const { data } = await db.collection(collection).where({ personId }).limit(100).get()
  return (data as { consultationId: string }[]).map(({ consultationId }) => consultationId)
}

/**
 * Takes a person out of rooms, halls and letters. It may be repeated. What the last count kept names people: rooms
 * in which she voted are counted anew. Answers with the rooms whose meeting counts one less.
 */
export async function eraseFromRooms(personId: string, at: string): Promise<string[]> {
  const tomb = tombOf(personId)
  // also those that an erasure which broke off has renamed already
  const rooms = [...(await ballotsOfPerson(personId)), ...(await ballotsOfPerson(tomb))]
  const voted = rooms.filter(({ votes }) => Object.keys(votes).length)
  const met = [...(await roomsNow('hands', personId)), ...(await roomsNow('attendances', personId))]
  await giveBackSeats(
    personId,
    voted.map(({ consultationId }) => consultationId),
  )
  await giveBackBookings(personId)
  await unsupportAll(personId)
  await leaveQuestions(personId)
  for (const [collection, field] of collectionsThat('GOES'))
    await db
      .collection(collection)
      .where({ [field]: personId })
      .remove()
  for (const [collection, field] of collectionsThat('RENAMED'))
    await db
      .collection(collection)
      .where({ [field]: personId })
      .update({ [field]: tomb })
  await db.collection('statements').where({ authorId: personId }).update({ authorId: tomb, name: _.remove() })
  await eraseTopics(personId)
  await db.collection('utterances').where({ authorId: personId }).update({ authorId: _.remove() })
  await db.collection('memberProfiles').doc(personId).remove()
  await leaveExperts(personId)
  await eraseLetters(personId)
  await eraseFromCommitments(personId, tomb)
  for (const { consultationId } of rooms) await countAnew(consultationId, at)
  return [...new Set(met)]
}
