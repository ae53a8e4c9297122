import { tombOf } from './erasures'
import { _, db } from './cloudbase'
import { countAnew } from './agreements'
import { ballotsOfPerson } from './ballots'

/** What is hers alone goes with her: places she booked, her raised hand, her being there, her log, her page as a member. */
const goes = [
  ['bookings', 'personId'],
  ['attendances', 'personId'],
  ['hands', 'personId'],
  ['utteranceUps', 'personId'],
  ['contactEntries', 'memberId'],
] as const

/** What others have a part in stays, and leads to nobody: a vote is a number, a statement has a role beside it. */
const stays = [
  ['ballots', 'personId'],
  ['pollVotes', 'personId'],
  ['corrections', 'personId'],
  ['evaluations', 'personId'],
] as const

/** Letters: private ones go; open ones that were answered stay without her; what waits is taken back. */
async function eraseLetters(personId: string): Promise<void> {
  const letters = db.collection('letters')
  await letters.where({ fromId: personId, open: false }).remove()
  await letters.where({ fromId: personId, status: _.neq('ANSWERED') }).remove()
  await letters
    .where({ fromId: personId })
    .update({ fromId: tombOf(personId), signedAs: _.remove(), leadId: _.remove() })
}

/**
 * Takes a person out of rooms, halls and letters. It may be repeated. What the last count kept names people: rooms
 * in which she voted are counted anew.
 */
export async function eraseFromRooms(personId: string, at: string): Promise<void> {
  const tomb = tombOf(personId)
  // also those that an erasure which broke off has renamed already
  const rooms = [...(await ballotsOfPerson(personId)), ...(await ballotsOfPerson(tomb))]
  for (const [collection, field] of goes)
    await db
      .collection(collection)
      .where({ [field]: personId })
      .remove()
  for (const [collection, field] of stays)
    await db
      .collection(collection)
      .where({ [field]: personId })
      .update({ [field]: tomb })
  await db.collection('statements').where({ authorId: personId }).update({ authorId: tomb, name: _.remove() })
  await db
    .collection('topics')
    .where({ proposedBy: personId })
    .update({ proposedBy: tomb, proposers: _.pull(personId) })
  await db.collection('utterances').where({ authorId: personId }).update({ authorId: _.remove() })
  await db
    .collection('seats')
    .where({ personId })
    .update({ personId: tomb, shownName: _.remove(), note: _.remove() })
  await db.collection('memberProfiles').doc(personId).remove()
  await eraseLetters(personId)
  for (const { consultationId } of rooms) await countAnew(consultationId, at)
}
