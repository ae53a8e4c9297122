type Holes<T extends string> = string extends T
  ? string
  : T extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Holes<Rest>
    : never
type Value = string | number | undefined
type Values<T extends string> = [Holes<T>] extends [never]
  ? []
  : string extends T
    ? [values?: Readonly<Record<string, Value>>]
    : [values: Readonly<Record<Holes<T>, Value>>]

/** These hold whole sentences of somebody else; the template brings its own full stop. */
const sentences = new Set(['reason', 'text', 'result', 'question'])

/** Puts the values into a template. A value that is missing shows as … and never as a bare {name}. */
export function fill<T extends string>(template: T, ...[values]: Values<T>): string {
  const given: Readonly<Record<string, Value>> = values ?? {}
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(given[name] ?? '').trim()
    if (value === '') return '…'
    return sentences.has(name) ? value.replace(/[。.]+$/, '') : value
  })
}
