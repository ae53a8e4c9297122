import type { Input } from '@shared/contract'
import { local } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import { atPlace, deskKey } from '@shared/domain/lead/desks-of'
import { countDesk, listDesk, listTouchedBy } from '../../store/desk-lists'
import type { Ctx, Handler } from '../context'
import { pageFor } from '../lead/list-leads'

const SOON_DAYS = 3
type Asked = Input<'queue.counts'>

/** The key of a desk's tab, if the desk is this person's. */
function keyOf({ desk, place }: Asked, tab: 'todo' | 'waiting' | 'all', { actor }: Ctx): string {
  const key = deskKey(actor, desk, tab)
  if (!key) throw new AppError('forbidden', `desk ${desk} of ${actor.id}`)
  return place === undefined ? key : atPlace(key, place)
}

/** From now until the end of the third day: what presses. Before now: what is late. */
const pressing = (at: string) => ({
  from: at,
  until: local(at).add(SOON_DAYS, 'day').endOf('day').toISOString(),
})

export const listQueue: Handler<'queue.list'> = async (asked, ctx) => {
  const { tab } = asked
  const at = ctx.now()
  if (tab === 'done') {
    keyOf(asked, 'todo', ctx)
    return pageFor(await listTouchedBy(ctx.actor.id, asked), ctx)
  }
  if (tab === 'todo' || tab === 'waiting') return pageFor(await listDesk(keyOf(asked, tab, ctx), asked), ctx)
  const range = tab === 'soon' ? pressing(at) : { until: at }
  return pageFor(await listDesk(keyOf(asked, 'all', ctx), { ...asked, ...range }), ctx)
}

export const countQueue: Handler<'queue.counts'> = async (asked, ctx) => {
  const at = ctx.now()
  const all = keyOf(asked, 'all', ctx)
  const [todo, waiting, soon, overdue] = await Promise.all([
    countDesk(keyOf(asked, 'todo', ctx), asked),
    countDesk(keyOf(asked, 'waiting', ctx), asked),
    countDesk(all, { ...asked, ...pressing(at) }),
    countDesk(all, { ...asked, until: at }),
  ])
  return { todo, waiting, soon, overdue }
}
