import { LeadStatus } from '@shared/domain/lead/lead-status'
import type * as z from '@shared/zod'
import fc from 'fast-check'

/** What a page may send, and what somebody may send who wishes us ill. */
const texts = [
  ...['lead-OPEN', 'lead-HANDLING', 'lead-ANSWERED', 'lead-SCREENING', 'lead-REFERRED', 'lead-SIGN_OFF'],
  ...['liuqiao-c', 'city', 'roads', 'housing', 'road-safety', 'other', 'unitClerk', 'tenantAdmin'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '$where', '$gt', 'a.b', '.', '..', 'a:b'],
  ...[
    '\0',
    'a\0b',
    'x'.repeat(80),
    '',
    ' ',
    '\ud800',
    '👨‍👩‍👧',
    '"',
    '<script>alert(1)</script>',
    '%',
    '_',
    '\\',
    "'",
  ],
  ...[
    '2026-03-20',
    '2027-12-31',
    '9999-12-31',
    '2026-02-30',
    '2026-03-02T01:00:00.000Z',
    '2026-03-02T01:00:00.000Z_x',
  ],
  ...[
    'DONE',
    'TOO_VAGUE',
    'HOTLINE_12345',
    'UNKNOWN_CODE',
    '__PROTO__',
    'A1',
    '13900002003',
    'accept',
    'reject',
  ],
  ...[
    'XS-2026-000001',
    '路灯',
    '路',
    '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。',
    '0123456789ABCDEF',
  ],
]
/** What a field of this name must hold to get anywhere. */
const known: Record<string, readonly unknown[]> = {
  leadId: LeadStatus.options.map(status => `lead-${status}`),
  intoId: ['lead-OPEN', 'lead-HANDLING', 'lead-CLOSED'],
  revision: [1, 1, 2, 3],
  placeId: ['liuqiao-c', 'shibu-c'],
  categoryId: ['road-safety', 'other'],
  unitId: ['roads', 'housing'],
  toUnitId: ['housing'],
  days: [7, 15],
  date: ['2026-03-20', '2026-03-02', '9999-12-31'],
  phone: ['13900002003'],
  photoIds: [[], ['nobody-s'], ['__proto__']],
}
const numbers = [0, 1, 2, 3, 4, 7, 15, 90, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER, -0]

type Def = {
  type: string
  shape?: Record<string, z.ZodMiniType>
  innerType?: z.ZodMiniType
  element?: z.ZodMiniType
  entries?: Record<string, string>
  values?: unknown[]
}
const defOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Def

const key = fc.stringMatching(/^[A-Za-z0-9_-]{16,20}$/)
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 2, arbitrary: key },
  fc.string(),
)

/** Mostly what the schema takes, so that it gets behind the first door; sometimes anything. */
function fitting<T>(schema: z.ZodMiniType, some: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const good = [...texts, ...numbers].filter(value => schema.safeParse(value).success)
  const fits = good.length ? fc.constantFrom<unknown>(...good) : some
  return fc.oneof({ weight: 8, arbitrary: fits }, { weight: 1, arbitrary: some })
}

const makers: Record<string, (schema: z.ZodMiniType, def: Def) => fc.Arbitrary<unknown>> = {
  string: schema =>
    schema.safeParse('a-key-of-16-letters').success
      ? fc.oneof(key, fitting(schema, text))
      : fitting(schema, text),
  number: schema => fitting(schema, fc.constantFrom(...numbers)),
  boolean: () => fc.boolean(),
  enum: (_schema, { entries = {} }) => fc.constantFrom(...Object.values(entries)),
  literal: (_schema, { values = [] }) => fc.constantFrom(...values),
  array: (_schema, { element }) => fc.array(element ? inputFor(element) : fc.anything(), { maxLength: 4 }),
  optional: (_schema, { innerType }) => fc.oneof(maybe(innerType), fc.constant(undefined)),
  default: (_schema, { innerType }) => fc.oneof(maybe(innerType), fc.constant(undefined)),
  object: (_schema, { shape = {} }) =>
    fc
      .record(Object.fromEntries(Object.entries(shape).map(([name, one]) => [name, fieldFor(name, one)])))
      .map(record => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))),
  record: () => fc.dictionary(text, text, { maxKeys: 4 }),
}
const maybe = (inner: z.ZodMiniType | undefined) => (inner ? inputFor(inner) : fc.anything())

/** Inputs for a schema of the contract: of its shape, filled with what is likely to hurt. */
export function inputFor(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const def = defOf(schema)
  return makers[def.type]?.(schema, def) ?? fc.anything()
}

function fieldFor(name: string, schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const good = Object.hasOwn(known, name) ? known[name] : undefined
  if (!good) return inputFor(schema)
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: inputFor(schema) },
  )
}
