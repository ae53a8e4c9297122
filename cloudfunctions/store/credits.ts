import { Credit, creditId } from '@shared/domain/notice/credit'
import type { TemplateKey } from '@shared/domain/settings/settings'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOrFind } from './writes'

const credits = () => db.collection('credits')
/** So many of the phone's keys are remembered: a repeated call comes soon or never. */
const KEYS = 20

export async function creditsOf(personId: string): Promise<Credit[]> {
  const { data } = await credits().where({ personId }).limit(20).get()
  return z.array(Credit).parse(data)
}

type Answer = { personId: string; template: TemplateKey; key: string; answer: 'yes' | 'no' }

/** Counts one answer of hers. The key stands in the same document, so that a call that comes twice counts once. */
export async function recordAnswer({ personId, template, key, answer }: Answer): Promise<void> {
  const _id = creditId(personId, template)
  const yes = answer === 'yes'
  const fresh = { _id, personId, template, credits: yes ? 1 : 0, refused: !yes, keys: [key] }
  const { added } = await addOrFind('credits', fresh)
  if (added) return
  await credits()
    .where({ _id, keys: _.neq(key) })
    .update({
      credits: _.inc(yes ? 1 : 0),
      refused: !yes,
      keys: _.push({ each: [key], slice: -KEYS }),
    })
}

/** How many messages each of these person-and-template pairs still allows. */
export async function creditsLeft(ids: readonly string[]): Promise<Map<string, number>> {
  if (!ids.length) return new Map()
  const { data } = await credits()
    .where({ _id: _.in([...new Set(ids)]) })
    .limit(1000)
    .get()
  const found = z.array(z.object({ _id: z.string(), credits: z.int() })).parse(data)
  return new Map(found.map(({ _id, credits: left }) => [_id, left]))
}

export const spendCredit = (id: string) =>
  credits()
    .where({ _id: id, credits: _.gt(0) })
    .update({ credits: _.inc(-1) })

/** WeChat says that there is none: our book was wrong. */
export const emptyCredit = (id: string) => credits().where({ _id: id }).update({ credits: 0 })
