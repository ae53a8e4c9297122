import { localDay } from '@shared/domain/calendar/local-day'
import { monthRows } from '@shared/domain/consultation/month-rows'
import { AppError } from '@shared/domain/errors'
import { consultationsOfMonth } from '../../store/consultation-lists'
import { keyedId } from '../../store/keyed-id'
import { addMonth, findMonth, listMonths, saveMonth } from '../../store/months'
import { townNow } from '../../store/town'
import type { Handler } from '../context'
import { demandClean } from '../hall/demand-clean'

const bad = (field: string) => new AppError('invalid_input', `month: ${field}`, { field })

/** The latest themed months, and how far each of their towns has come. */
export const showMonths: Handler<'month.list'> = async (_input, ctx) => {
  const months = await listMonths()
  const today = localDay(ctx.now())
  const rows = await Promise.all(
    months.map(async month => ({
      ...month,
      towns: monthRows(month, await consultationsOfMonth(month.id), today),
    })),
  )
  return { rows }
}

/** A new month, or one that is changed as it was seen. */
export const keepMonth: Handler<'month.save'> = async ({ month, monthId, revision, key }, { actor, now }) => {
  const { places } = await townNow()
  const unknown = month.townIds.find(id => !places.some(place => place.id === id))
  if (unknown !== undefined) throw bad('townIds')
  await demandClean(actor, [month.theme])
  if (monthId === undefined)
    return addMonth({ ...month, id: keyedId(actor.id, key), revision: 1, createdAt: now() })
  const before = await findMonth(monthId)
  if (!before) throw new AppError('not_found', `no month ${monthId}`)
  if (revision !== before.revision) throw new AppError('conflict', `month ${monthId} is ${before.revision}`)
  return saveMonth({ ...before, ...month }, before.revision)
}
