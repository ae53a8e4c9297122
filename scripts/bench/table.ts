import type { Row } from './bench-part'

const head = ['what', 'measured', 'limit', '']
const cells = ({ what, measured, limit = '', ok }: Row) => [
  what,
  measured,
  limit,
  ok === undefined ? '' : ok ? 'ok' : 'BROKEN',
]

/** Chinese letters are two columns wide in a terminal. */
const width = (text: string) => [...text].reduce((total, letter) => total + (letter >= '\u2e80' ? 2 : 1), 0)
const padded = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - width(text)))

/** A table of Markdown that is also easy to read in a terminal. */
export function table(rows: readonly Row[]): string {
  const lines = [head, ...rows.map(cells)]
  const widths = head.map((_, column) => Math.max(3, ...lines.map(line => width(line[column] ?? ''))))
  const line = (texts: string[]) =>
    `| ${texts.map((text, column) => padded(text, widths[column] ?? 0)).join(' | ')} |`
  const rule = line(widths.map(columns => '-'.repeat(columns)))
  return [line(head), rule, ...rows.map(cells).map(line)].join('\n')
}
