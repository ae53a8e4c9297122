import type { Fields } from './codec'

/** The order of BSON's types: a key begins with its type, so that values of all types have one order. */
export const RANK = { nothing: '04', null: '05', number: '0a', string: '0f', object: '14', array: '19' }
const LATER = { boolean: '28', date: '2d', regex: '37' }

/** Behind every key that begins with the text before it: hexadecimal digits end at f. */
export const AFTER = 'g'

/** Stands for an empty array, which an index keeps as "nothing". */
export const NOTHING = Symbol('nothing')

const scratch = Buffer.alloc(8)

function numberKey(value: number): string {
  scratch.writeDoubleBE(value === 0 ? 0 : value) // one key for 0 and -0
  const negative = (scratch[0] ?? 0) & 0x80
  for (let index = 0; index < 8; index++) scratch[index] = (scratch[index] ?? 0) ^ (negative ? 0xff : 0)
  if (!negative) scratch[0] = (scratch[0] ?? 0) ^ 0x80
  return scratch.toString('hex')
}

// A zero byte inside a text is followed by ff, the end of the text by 01: no text is the beginning of another.
const textKey = (value: string) =>
  value
    .split('\0')
    .map(part => Buffer.from(part, 'utf8').toString('hex'))
    .join('00ff') + '0001'

const objectKey = (value: Fields) =>
  Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => {
      const key = orderedKey(inner)
      return key.slice(0, 2) + textKey(name) + key
    })
    .join('') + '00'

const scalarKeys: Record<string, (value: never) => string> = {
  symbol: () => RANK.nothing,
  undefined: () => RANK.null,
  number: (value: number) => RANK.number + numberKey(value),
  string: (value: string) => RANK.string + textKey(value),
  boolean: (value: boolean) => LATER.boolean + (value ? '01' : '00'),
}

function compoundKey(value: object): string {
  if (value instanceof Date) return LATER.date + numberKey(value.getTime())
  if (value instanceof RegExp) return LATER.regex + textKey(value.source) + textKey(value.flags)
  if (Array.isArray(value)) return RANK.array + value.map(orderedKey).join('') + '00'
  return RANK.object + objectKey(value as Fields)
}

/** The hexadecimal text that sorts, letter by letter, as the value does in MongoDB. */
export function orderedKey(value: unknown): string {
  if (value === null) return RANK.null
  const scalar = scalarKeys[typeof value]
  return scalar ? scalar(value as never) : compoundKey(value as object)
}

/** The same key for a descending field. */
export function inverted(key: string): string {
  const bytes = Buffer.from(key, 'hex')
  for (let index = 0; index < bytes.length; index++) bytes[index] = 0xff - (bytes[index] ?? 0)
  return bytes.toString('hex')
}

export type Direction = 1 | -1
export const directedKey = (value: unknown, direction: Direction) =>
  direction === 1 ? orderedKey(value) : inverted(orderedKey(value))
