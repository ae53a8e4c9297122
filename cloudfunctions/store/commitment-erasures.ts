import { CommitmentEvent } from '@shared/domain/commitment/commitment-event'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

const Acted = z.object({
  _id: z.string(),
  no: z.string(),
  revision: z.int(),
  confirmedBy: z.array(z.string()),
  history: z.array(CommitmentEvent),
})
const MOST = 100

/** The commitments in whose history she stands: who confirmed, disputed, looked again. */
async function actedIn(personId: string): Promise<z.infer<typeof Acted>[]> {
  const { data } = await db
    .collection('commitments')
    .where({ 'history.actorId': personId })
    .field(Object.fromEntries(Object.keys(Acted.shape).map(name => [name, true])))
    .limit(MOST)
    .get()
  return z.array(Acted).parse(data)
}

/** What she did there, for her own copy. */
export async function ownActsOn(personId: string): Promise<object[]> {
  const found = await actedIn(personId)
  return found.flatMap(({ _id: commitmentId, no, history }) =>
    history
      .filter(({ actorId }) => actorId === personId)
      .map(({ step, at, text, figure }) => ({ commitmentId, no, step, at, text, figure })),
  )
}

/** What she found stays as found, under a name that leads nowhere. Somebody's step in between is read again. */
export async function eraseFromCommitments(personId: string, tomb: string): Promise<void> {
  const renamed = (id: string) => (id === personId ? tomb : id)
  for (;;) {
    const found = await actedIn(personId)
    if (!found.length) return
    for (const { _id, revision, confirmedBy, history } of found)
      await db
        .collection('commitments')
        .where({ _id, revision })
        .update({
          revision: revision + 1,
          confirmedBy: _.set(confirmedBy.map(renamed)),
          history: _.set(history.map(event => ({ ...event, actorId: renamed(event.actorId) }))),
        })
  }
}
