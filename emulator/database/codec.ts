import { notEmulated, Refusal } from '../refusal'

export type Fields = Record<string, unknown>
export type Doc = Fields & { _id: string | number }

const FOREIGN = ['$oid', '$binary', '$timestamp', '$minKey', '$maxKey', '$symbol', '$code', '$numberDecimal']

const number = (value: unknown) => Number(value)

function readDate(value: unknown): Date {
  const inner = typeof value === 'object' && value ? Object.values(value)[0] : value
  const date = new Date(
    typeof inner === 'string' && /^-?\d+$/.test(inner) ? Number(inner) : (inner as string),
  )
  if (Number.isNaN(date.getTime())) throw new Refusal('INVALID_PARAM', 'a date that is none')
  return date
}

function readRegExp(value: unknown): RegExp {
  const { pattern = '', options = '' } = value as { pattern?: string; options?: string }
  const unknown = [...options].find(flag => !'ims'.includes(flag))
  if (unknown) throw notEmulated(`the regular expression option ${unknown}`)
  return new RegExp(pattern, options)
}

const readers: Record<string, ((value: unknown, now: number) => unknown) | undefined> = {
  $numberInt: number,
  $numberLong: number,
  $numberDouble: number,
  $date: readDate,
  $regularExpression: readRegExp,
  $tcb_server_date: (value, now) => new Date(now + Number(decode((value as Fields)['offset'] ?? 0, now))),
}

/** EJSON (canonical, relaxed, or as stored) to values; a server date becomes `now` plus its offset. */
export function decode(value: unknown, now = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => decode(item, now))
  const [first = '', ...more] = Object.keys(value)
  const inner = (value as Fields)[first]
  const reader = more.length || !first.startsWith('$') ? undefined : readers[first]
  if (reader) return reader(inner, now)
  if (FOREIGN.includes(first)) throw notEmulated(`the value type ${first}`)
  return decodeFields(value as Fields, now)
}

function decodeFields(value: Fields, now: number): Fields {
  const fields: Fields = {}
  for (const key of Object.keys(value)) {
    if (key === '__proto__') throw new Refusal('INVALID_PARAM', 'a field must not be called __proto__')
    fields[key] = decode(value[key], now)
  }
  return fields
}

/** The text that is stored and sent: JSON, with dates as `{"$date": ms}`. The SDK reads it as it stands. */
export const encode = (value: unknown): string => JSON.stringify(plain(value))

function plain(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (Array.isArray(value)) return value.map(plain)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

/** Reads one EJSON text of a request. */
export function read<T = Fields>(text: unknown, now = 0): T {
  if (text === undefined || text === '') return {} as T
  try {
    return decode(JSON.parse(String(text)), now) as T
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('INVALID_PARAM', `not EJSON: ${String(error)}`)
  }
}
