import { Letter } from '@shared/domain/hall/letter'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { _, db } from './cloudbase'
import type { Stored } from './in-transaction'
import { tellingOf } from './matter-outbox'

const PAGE = 100

/** Letters that have waited so long that the member is told. One that does not parse is reported and holds up no other. */
export async function dueLetters(now: string): Promise<Letter[]> {
  const due = db.collection('letters').where({ momentAt: _.lte(now) })
  const { data } = await due.orderBy('momentAt', 'asc').limit(PAGE).get()
  return (data as Stored[]).flatMap(({ _id, ...fields }) => {
    const letter = Letter.safeParse({ ...fields, id: _id }).data
    if (!letter) console.error(JSON.stringify({ letter: _id, error: 'does not parse' }))
    return letter ?? []
  })
}

const maybe = (value: string | undefined) => (value === undefined ? _.remove() : value)

/** Told once: the moment moves on in the same write that puts the news into the outbox. An answer that came first wins. */
export async function tellLetter(
  { id, remindAt }: Letter,
  after: { reminded: number; remindAt: string | undefined },
  news: MatterEvent,
): Promise<void> {
  const { reminded } = after
  const next = { remindAt: maybe(after.remindAt), momentAt: maybe(after.remindAt) }
  await db
    .collection('letters')
    .where({ _id: id, momentAt: remindAt })
    .update({ reminded, ...next, ...tellingOf([news]) })
}
