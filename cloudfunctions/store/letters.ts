import { AppError } from '@shared/domain/errors'
import { Letter } from '@shared/domain/hall/letter'
import { waitsForMember } from '@shared/domain/hall/letter-waits'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { _, db } from './cloudbase'
import type { Stored } from './in-transaction'
import { tellingOf, tellingOfNew } from './matter-outbox'
import { addOrFind, findById, whole } from './writes'

const letters = () => db.collection('letters')
const PAGE = 20
const from = ({ _id, ...fields }: Stored): Letter => Letter.parse({ ...fields, id: _id })

/** What letters are looked up by, made anew at each save: a page of a member shows the open answered ones alone. */
const indexOf = ({ id, createdAt, open, status, memberId, draftAnswer, remindAt }: Letter) => ({
  key: `${createdAt}_${id}`,
  openOf: open && status === 'ANSWERED' ? memberId : undefined,
  held: status === 'HELD' || draftAnswer !== undefined ? true : undefined,
  waitsFor: waitsForMember({ status, draftAnswer }) ? memberId : undefined,
  momentAt: waitsForMember({ status, draftAnswer }) ? remindAt : undefined,
})

export async function letterById(id: string): Promise<Letter> {
  const found = await findById('letters', id)
  if (!found) throw new AppError('not_found', `no letter ${id}`)
  return from(found as Stored)
}

/** Whether this tap was taken already. */
export const isLetterSent = async (id: string): Promise<boolean> =>
  (await findById('letters', id)) !== undefined

/** Adds a letter, or finds the one that the same tap sent. */
export async function addLetter(letter: Letter, telling: readonly MatterEvent[]): Promise<Letter> {
  const { id, ...fields } = letter
  const index = Object.fromEntries(Object.entries(indexOf(letter)).filter(([, value]) => value !== undefined))
  return from(
    (await addOrFind('letters', { ...fields, ...index, ...tellingOfNew(telling), _id: id })).doc as Stored,
  )
}

/** Saves a letter that nobody changed since it was read. */
export async function saveLetter(letter: Letter, telling: readonly MatterEvent[] = []): Promise<Letter> {
  const after = { ...letter, revision: letter.revision + 1 }
  const index = Object.entries(indexOf(after)).map(([name, value]) => [
    name,
    value === undefined ? _.remove() : _.set(value),
  ])
  const { updated } = await letters()
    .where({ _id: letter.id, revision: letter.revision })
    .update({ ...whole(Letter, after), ...Object.fromEntries(index), ...tellingOf(telling) })
  if (updated !== 1) throw new AppError('conflict', `letter ${letter.id} changed`)
  return after
}

type Box = { fromId: string } | { memberId: string } | { openOf: string } | { held: true }

/** One box of letters, the newest first; of what is held the oldest. */
export async function listLetters(box: Box, cursor: string | undefined) {
  const order = 'held' in box ? 'asc' : 'desc'
  const after = cursor && { key: order === 'asc' ? _.gt(cursor) : _.lt(cursor) }
  const { data } = await letters()
    .where({ ...box, ...after })
    .orderBy('key', order)
    .limit(PAGE)
    .get()
  const found = data as Stored[]
  const last = found.length === PAGE ? found.at(-1)?.['key'] : undefined
  return { letters: found.map(from), ...(typeof last === 'string' && { cursor: last }) }
}

/** How many letters wait for this member's answer. */
export async function countWaiting(memberId: string): Promise<number> {
  return (await letters().where({ waitsFor: memberId }).count()).total
}
