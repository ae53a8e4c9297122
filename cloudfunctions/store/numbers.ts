import { localDay } from '@shared/domain/calendar/local-day'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOnce } from './writes'

const Counter = z.object({ value: z.int() })

/** The next display number of the year, `XS-2026-000123`. A number may stay unused; none is given twice. */
export const nextLeadNo = (at: string) => nextNo('XS', 'lead', at)
/** The same of consultations, `XY-2026-000003`. */
export const nextConsultationNo = (at: string) => nextNo('XY', 'consultation', at)

async function nextNo(letters: string, kind: string, at: string): Promise<string> {
  const year = localDay(at).slice(0, 4)
  const _id = `${kind}-${year}`
  const value = (await raise(_id)) ?? (await addOnce('counters', { _id, value: 0 }).then(() => raise(_id)))
  return `${letters}-${year}-${String(value).padStart(6, '0')}`
}

async function raise(_id: string): Promise<number | undefined> {
  const { doc } = await db
    .collection('counters')
    .where({ _id })
    .updateAndReturn({ value: _.inc(1) })
  return doc ? Counter.parse(doc).value : undefined
}
