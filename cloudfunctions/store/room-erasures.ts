import { tombOf } from './erasures'
import { _, db } from './cloudbase'

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
  ['statements', 'authorId'],
  ['topics', 'proposedBy'],
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

/** Takes a person out of rooms, halls and letters. It may be repeated. */
export async function eraseFromRooms(personId: string): Promise<void> {
  const tomb = tombOf(personId)
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
  await db.collection('utterances').where({ authorId: personId }).update({ authorId: _.remove() })
  await db
    .collection('seats')
    .where({ personId })
    .update({ personId: tomb, shownName: _.remove(), note: _.remove() })
  await db.collection('memberProfiles').doc(personId).remove()
  await eraseLetters(personId)
}
