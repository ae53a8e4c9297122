import type { ImportedStatement } from '@shared/domain/agreement/csv/import-votes'
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
  { text }: ImportedStatement,
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

/** One sentence, checked and put there; one that a broken-off import left there stays as it is. */
async function add(statement: ImportedStatement, of: Of): Promise<Said> {
  const id = keyedId(of.room.id, `import-${statement.id}`)
  return (await findSaid(id)) ?? addSaid(await written(statement, { ...of, id }))
}

/** Puts the sentences of an import into a room. `ids` leads from their numbers to what they are here. */
export async function addImported(statements: readonly ImportedStatement[], room: Consultation, ctx: Ctx) {
  const of = { room, ctx, inTime: timeBudget(CHECKS_MS) }
  const ids = new Map<string, string>()
  let held = 0
  for (let from = 0; from < statements.length; from += AT_ONCE) {
    const some = statements.slice(from, from + AT_ONCE)
    const added = await Promise.all(some.map(statement => add(statement, of)))
    some.forEach(({ id: number }, at) => ids.set(number, added[at]!.id))
    for (const said of added)
      if (said.state === 'SHOWN') await showOnHead(room, said.id)
      else if (said.state === 'PENDING') held += 1
  }
  return { ids, held }
}
