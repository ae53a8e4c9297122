import { randomUUID } from 'node:crypto'
import { update } from 'mingo'
import { Refusal } from '../refusal'
import { decode, encode, type Doc, type Fields } from './codec'
import { evaluated } from './evaluated'
import { checkUpdate } from './supported-operators'

/** The document after an update's operators; the one given stays as it was. */
export function changeDocument(doc: Doc, change: Fields): Doc {
  checkUpdate(change)
  const { $setOnInsert: _ignored, ...operators } = change
  const copy = decode(JSON.parse(encode(doc))) as Doc
  evaluated(() => update(copy, operators as Parameters<typeof update>[1]))
  if (copy._id !== doc._id) throw new Refusal('DATABASE_REQUEST_FAILED', 'the _id of a document is immutable')
  return copy
}

/** A document as it is first stored: with an `_id` in front, made up when there is none. */
export function newDocument({ _id, ...fields }: Fields): Doc {
  const dollar = Object.keys(fields).find(key => key.startsWith('$'))
  if (dollar) throw new Refusal('DATABASE_REQUEST_FAILED', `a field must not be called ${dollar}`)
  return { _id: (_id as string | undefined) ?? randomUUID().replaceAll('-', ''), ...fields }
}
