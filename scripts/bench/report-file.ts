import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { BenchPart, Found } from './bench-part'
import { machine } from './machine'
import { table } from './table'

const file = 'docs/benchmarks.md'

const head = `# Benchmarks

The last run of \`npm run bench\`, written by it; \`npm run bench -- sizes load\` measures some parts and leaves the
others as they are. A ratio compares two things measured in the same run on the same machine. \`BROKEN\` is a limit
that was not kept: the command then fails, unless it is called with \`--report\`.
`

/** The sections that stand in the file, by their titles. */
function sectionsBefore(): Map<string, string> {
  if (!existsSync(file)) return new Map()
  const [, ...sections] = readFileSync(file, 'utf8').split(/^## /m)
  return new Map(sections.map(text => [text.split('\n')[0] ?? '', `## ${text.trim()}\n`]))
}

const section = (title: string, { rows, notes = [] }: Found) =>
  [
    `## ${title}`,
    `${new Date().toISOString().slice(0, 10)}, ${machine()}`,
    table(rows),
    ...(notes.length ? [notes.map(note => `- ${note}`).join('\n')] : []),
  ].join('\n\n') + '\n'

/** Puts one part's findings in the place of what it found the last time. */
export function keepInReport(all: readonly BenchPart[], { title }: BenchPart, found: Found): void {
  const sections = sectionsBefore().set(title, section(title, found))
  const known = all.flatMap(part => sections.get(part.title) ?? [])
  writeFileSync(file, [head, ...known].join('\n'))
}
