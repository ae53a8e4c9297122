import { addMinutes } from '@shared/domain/calendar/local-day'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOrFind } from './writes'

const Broken = z.object({ _id: z.string(), until: z.string() })
const idOf = (templateId: string) => `push-broken:${templateId}`
/** After a day it is tried again: what was wrong may have been mended outside (a release, a permission). */
const DAY = 24 * 60

/** Stops a template for a day; true for the one caller that is the first to find it broken. */
export async function stopTemplate(templateId: string, at: string, errcode: number): Promise<boolean> {
  const until = addMinutes(at, DAY)
  const { added } = await addOrFind('counters', { _id: idOf(templateId), until, errcode })
  if (added) return true
  const { updated } = await db
    .collection('counters')
    .where({ _id: idOf(templateId), until: _.lte(at) })
    .update({ until, errcode })
  return updated === 1
}

export async function stoppedTemplates(templateIds: readonly string[], at: string): Promise<Set<string>> {
  if (!templateIds.length) return new Set()
  const { data } = await db
    .collection('counters')
    .where({ _id: _.in(templateIds.map(idOf)) })
    .limit(20)
    .get()
  const stopped = z
    .array(Broken)
    .parse(data)
    .filter(({ until }) => until > at)
  return new Set(templateIds.filter(id => stopped.some(({ _id }) => _id === idOf(id))))
}
