import { local } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import { deskKey, type Desk } from '@shared/domain/lead/desks-of'
import { countDesk, listDesk, listTouchedBy } from '../../store/lead-lists'
import type { Ctx, Handler } from '../context'
import { pageFor } from '../lead/list-leads'

const SOON_DAYS = 3

/** The key of a desk's tab, if the desk is this person's. */
function keyOf(desk: Desk, tab: 'todo' | 'waiting' | 'all', { actor }: Ctx): string {
  const key = deskKey(actor, desk, tab)
  if (!key) throw new AppError('forbidden', `desk ${desk} of ${actor.id}`)
  return key
}

/** From now until the end of the third day: what presses. Before now: what is late. */
const pressing = (at: string) => ({
  from: at,
  until: local(at).add(SOON_DAYS, 'day').endOf('day').toISOString(),
})

export const listQueue: Handler<'queue.list'> = async ({ desk, tab, cursor }, ctx) => {
  const at = ctx.now()
  if (tab === 'done') {
    keyOf(desk, 'todo', ctx)
    return pageFor(await listTouchedBy(ctx.actor.id, cursor), ctx)
  }
  if (tab === 'todo' || tab === 'waiting')
    return pageFor(await listDesk(keyOf(desk, tab, ctx), { cursor }), ctx)
  const range = tab === 'soon' ? pressing(at) : { until: at }
  return pageFor(await listDesk(keyOf(desk, 'all', ctx), { cursor, ...range }), ctx)
}

export const countQueue: Handler<'queue.counts'> = async ({ desk }, ctx) => {
  const at = ctx.now()
  const all = keyOf(desk, 'all', ctx)
  const [todo, soon, overdue] = await Promise.all([
    countDesk(keyOf(desk, 'todo', ctx)),
    countDesk(all, pressing(at)),
    countDesk(all, { until: at }),
  ])
  return { todo, soon, overdue }
}
