import type { PagedStatement } from '@shared/domain/agreement/csv/import-pages'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { AUTHOR_OF_ELSEWHERE } from '@shared/domain/consultation/imported'
import type { Said } from '@shared/domain/room/said'
import { textVerdict } from '../../jobs/text-verdict'
import { timeBudget } from '../../jobs/time-budget'
import { keyedId } from '../../store/keyed-id'
import { showOnHead } from '../../store/room-heads'
import { addSaid, findSaid } from '../../store/statements'
import type { Ctx } from '../context'

const AT_ONCE = 8
/** What is left of a call then must do for the writing. */
const CHECKS_MS = 8_000

/** Whatever the check does not let pass, or has no time for, waits for a person: none is shown unseen, none is lost. */
async function written(
  { text }: PagedStatement,
  { id, room, ctx, inTime }: Of & { id: string },
): Promise<Said> {
  const written = { personId: ctx.actor.id, text, isPublic: true }
  const verdict = inTime() ? await textVerdict(written) : undefined
  const passed = verdict?.outcome === 'PASS'
  return {
    ...{ id, revision: 1, consultationId: room.id, authorId: AUTHOR_OF_ELSEWHERE, role: 'RESIDENT', text },
    ...{ at: ctx.now(), imported: true },
    ...(passed ? { state: 'SHOWN' } : { state: 'PENDING', doubt: true }),
  }
}
type Of = { room: Consultation; ctx: Ctx; inTime: () => boolean }

/** What a sentence of elsewhere is called here, by the number that its file gives it. */
export const importedId = (consultationId: string, number: string) =>
  keyedId(consultationId, `import-${number}`)

/** One sentence, checked and put there; one that a broken-off import left there stays as it is. */
async function add(statement: PagedStatement, of: Of): Promise<Said> {
  const id = importedId(of.room.id, statement.number)
  return (await findSaid(id)) ?? addSaid(await written(statement, { ...of, id }))
}

/** Puts sentences of elsewhere into a room, and tells how many of them wait for a person. */
export async function addImported(
  statements: readonly PagedStatement[],
  room: Consultation,
  ctx: Ctx,
): Promise<number> {
  const of = { room, ctx, inTime: timeBudget(CHECKS_MS) }
  let held = 0
  for (let from = 0; from < statements.length; from += AT_ONCE) {
    const some = statements.slice(from, from + AT_ONCE)
    for (const said of await Promise.all(some.map(statement => add(statement, of))))
      if (said.state === 'SHOWN') await showOnHead(room, said.id)
      else if (said.state === 'PENDING') held += 1
  }
  return held
}
