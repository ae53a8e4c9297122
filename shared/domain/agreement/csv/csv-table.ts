import { AppError } from '../../errors'
import Papa from 'papaparse'

/** `of` gives the cell of a column, empty where there is none. */
export type CsvRow = { line: number; of: (column: string) => string }
export type CsvTable = { columns: string[]; rows: CsvRow[] }

/** What a spreadsheet would run as a formula; a mark before it makes it text, and is taken off again by the reader. */
const FORMULA = /^'*[=+\-@\t\r]/
const MARKED = /^'+[=+\-@\t\r]/

/** A text as it was before it was written. */
export const textOfCell = (cell: string) => (MARKED.test(cell) ? cell.slice(1) : cell)
const safeText = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell)

/** Refuses with `invalid_input` and the file as its field. */
export const badCsv = (file: string, line: number, why: string) =>
  new AppError('invalid_input', `${file}, line ${line}: ${why}`, { field: file })

/** A table with a head; every row must have all its cells. `line` counts records, the head being 1. */
export function readCsv(file: string, text: string): CsvTable {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  })
  if (errors[0]) throw badCsv(file, (errors[0].row ?? 0) + 1, errors[0].code)
  const [columns = [], ...rows] = data
  const at = new Map(columns.map((column, to) => [column, to]))
  if (at.size < columns.length) throw badCsv(file, 1, 'a column twice')
  return {
    columns,
    rows: rows.map((cells, to) => {
      if (cells.length !== columns.length) throw badCsv(file, to + 2, `${cells.length} cells`)
      return { line: to + 2, of: column => cells[at.get(column) ?? -1] ?? '' }
    }),
  }
}

/** Numbers stay as they are; texts that look like a formula are marked. */
export const writeCsv = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  `${Papa.unparse(
    [[...columns], ...rows.map(row => row.map(cell => (typeof cell === 'string' ? safeText(cell) : cell)))],
    { newline: '\n' },
  )}\n`
