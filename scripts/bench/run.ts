import type { BenchPart, Found } from './bench-part'
import { keepInReport } from './report-file'
import { table } from './table'

const parts: Record<string, () => Promise<BenchPart>> = {
  sizes: async () => (await import('./sizes')).sizes,
  load: async () => (await import('./load')).load,
  actions: async () => (await import('./actions')).actions,
  crowd: async () => (await import('./crowd')).crowd,
  notices: async () => (await import('./notices')).notices,
  votes: async () => (await import('./votes')).votes,
  agreement: async () => (await import('./agreement')).agreement,
  weapp: async () => (await import('./weapp-pages')).weappPages,
  axe: async () => (await import('./axe-matrix')).axeMatrix,
  lighthouse: async () => (await import('./lighthouse')).lighthousePages,
}

const wishes = process.argv.slice(2)
const onlyReport = wishes.includes('--report')
const names = wishes.filter(wish => !wish.startsWith('--'))

/** What was found, or nothing when it could not be measured: then the report keeps what it had. */
async function measured(part: BenchPart): Promise<Found | undefined> {
  try {
    return await part.run()
  } catch (error) {
    console.error(error)
    return undefined
  }
}

async function bench() {
  const strange = names.find(name => !parts[name])
  if (strange) throw new Error(`no part ${strange}; there are ${Object.keys(parts).join(', ')}`)
  const all = await Promise.all(Object.values(parts).map(load => load()))
  const chosen = names.length ? all.filter((_, at) => names.includes(Object.keys(parts)[at] ?? '')) : all
  let broken = 0
  for (const part of chosen) {
    console.log(`\n## ${part.title}\n`)
    const found = await measured(part)
    if (!found) {
      broken += 1
      continue
    }
    console.log([table(found.rows), ...(found.notes ?? []).map(note => `- ${note}`)].join('\n'))
    keepInReport(all, part, found)
    broken += found.rows.filter(({ ok }) => ok === false).length
  }
  console.log(broken ? `\n${broken} limits broken or not measured` : '\nevery limit kept')
  process.exit(broken && !onlyReport ? 1 : 0)
}

void bench()
