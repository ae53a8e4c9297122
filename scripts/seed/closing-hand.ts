import type { ActionName, Input, Output } from '@shared/contract'
import { commitmentId } from '@shared/domain/commitment/commitment'
import { as } from './caller'
import { roomIdOf } from './consultation-hand'

const OFFICE = 's02'
const keyOf = (...parts: string[]) =>
  `seed-${parts.join('-').replaceAll('.', '-')}`.padEnd(16, '-').slice(0, 64)

/** Takes a step on the room as it is now. */
export async function onRoom<N extends ActionName>(
  id: string,
  action: N,
  { by, more = {} }: { by: string; more?: object },
): Promise<Output<N>> {
  const consultationId = await roomIdOf(id)
  const { revision } = await as(OFFICE)('consultation.get', { consultationId })
  const key = keyOf(id, action, String(revision))
  return as(by)(action, { consultationId, revision, key, ...more } as unknown as Input<N>)
}

type Lists = Pick<Input<'closing.save'>, 'minutes' | 'suggestions' | 'responsibilities'>

/** What came of the talk: each suggestion bound to the sentence that says it. */
export async function saveLists(id: string, by: string, lists: Lists) {
  const { statements } = await as(by)('room.get', { consultationId: await roomIdOf(id) })
  const suggestions = lists.suggestions.map(line => {
    const said = statements.find(({ text }) => text === line.text)
    return said ? { ...line, statementId: said.id } : line
  })
  return onRoom(id, 'closing.save', { by, more: { ...lists, suggestions } })
}

/** Takes a step on one line of a room's list of responsibilities. */
export async function onLine(
  { id, row }: { id: string; row: number },
  by: string,
  part: Omit<Input<'commitment.take'>, 'commitmentId' | 'revision' | 'key'>,
) {
  const which = commitmentId(await roomIdOf(id), row)
  const { revision } = await as(OFFICE)('commitment.get', { commitmentId: which })
  const key = keyOf(id, part.step, String(row))
  return as(by)('commitment.take', { commitmentId: which, revision, key, ...part })
}

/** Says what somebody thinks of how it was talked over. */
export const rate = async (id: string, by: string, scores: Input<'closing.rate'>['scores']) =>
  as(by)('closing.rate', { consultationId: await roomIdOf(id), scores })

/** Tells the talk as an example, and lets everybody read it. */
export async function tellCase(
  id: string,
  by: string,
  story: Omit<Input<'case.save'>, 'consultationId' | 'revision'>,
): Promise<void> {
  const consultationId = await roomIdOf(id)
  const { revision } = await as(by)('case.save', { consultationId, revision: 0, ...story })
  await as(OFFICE)('case.publish', { consultationId, revision })
}
