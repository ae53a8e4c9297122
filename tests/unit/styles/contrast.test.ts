import { readFileSync } from 'node:fs'

const TEXT = 4.5
const MARK = 3

const sheet = readFileSync('miniprogram/src/styles/tokens.scss', 'utf8')

/** The colours that one block of the sheet gives its tokens. */
function tokensOf(selector: string): Record<string, string> {
  const start = sheet.indexOf('{', sheet.indexOf(`${selector} {`))
  const body = sheet.slice(start + 1, sheet.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, colour]) => [name, colour]),
  )
}
const light = tokensOf('.m-root')
const themes = { light, dark: { ...light, ...tokensOf('.m-root.is-dark') } }

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
    channel(parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2's contrast of two colours. */
function contrast(one: string, other: string) {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

const grounds = ['bg', 'surface', 'surface-2']
const results = ['done', 'underway', 'planned', 'blocked', 'reference', 'infeasible']
const dues = ['soon', 'today', 'overdue', 'extended']

/** What stands on what: the words of each ground, then the marks. */
const pairs: [front: string, ground: string, floor: number][] = [
  ...['bg', 'surface', 'surface-2', 'surface-3', 'brand-tint', 'voice-tint'].flatMap(ground =>
    ['ink', 'ink-2'].map(front => [front, ground, TEXT] as [string, string, number]),
  ),
  ...grounds.flatMap(ground =>
    ['ink-3', 'link', 'danger', 'voice-ink', 'brand'].map(
      front => [front, ground, TEXT] as [string, string, number],
    ),
  ),
  ['on-brand', 'brand', TEXT],
  ['on-brand', 'brand-press', TEXT],
  ['brand-ink', 'brand-tint', TEXT],
  ['brand-ink', 'surface', TEXT],
  ['bg', 'ink', TEXT],
  ['on-voice', 'voice', TEXT],
  ['on-voice', 'voice-press', TEXT],
  ['voice-ink', 'voice-tint', TEXT],
  ['proc-ink', 'proc-bg', TEXT],
  ['proc-idle-ink', 'proc-idle-bg', TEXT],
  ['proc-you-ink', 'proc-you-bg', TEXT],
  ['on-danger', 'danger', TEXT],
  ...[...results, ...dues].flatMap(name =>
    [`${name}-bg`, 'surface', 'bg'].map(ground => [`${name}-ink`, ground, TEXT] as [string, string, number]),
  ),
  ...grounds.flatMap(ground =>
    ['line-strong', 'focus', 'voice-line'].map(front => [front, ground, MARK] as [string, string, number]),
  ),
  ...['agree', 'unsure', 'against', 'bar', 'brand-mid', 'proc'].map(
    front => [front, 'surface', MARK] as [string, string, number],
  ),
  ['bar', 'bar-track', MARK],
]

describe.each(Object.entries(themes))('%s', (_name, tokens) => {
  test.each(pairs)('%s on %s has at least %d', (front, ground, floor) => {
    const [ink, under] = [tokens[front], tokens[ground]]
    if (!ink || !under) throw new Error(`no colour: ${ink ? ground : front}`)
    expect(contrast(ink, under)).toBeGreaterThanOrEqual(floor)
  })
})

/** The tokens that the style sheets really set as `color` on a `background`, in one rule. */
function pairsInSheets(): [string, string][] {
  const files = 'bars base button card choice feedback field overlay photo ring state tabs timeline'.split(
    ' ',
  )
  const sheets = [...files.map(name => `styles/${name}`), 'components/room/room']
  return sheets.flatMap(name => {
    const css = readFileSync(`miniprogram/src/${name}.scss`, 'utf8')
    return [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, rule = '']) => {
      const front = /(?:^|[\s;])color:\s*var\(--([\w-]+)\)/.exec(rule)?.[1]
      const ground = /background(?:-color)?:\s*var\(--([\w-]+)\)/.exec(rule)?.[1]
      return front && ground ? [[front, ground] as [string, string]] : []
    })
  })
}

test('every pair that a rule of the sheets sets is among those computed', () => {
  const known = new Set(pairs.map(([front, ground]) => `${front} on ${ground}`))
  const unknown = pairsInSheets()
    .map(([front, ground]) => `${front} on ${ground}`)
    .filter(pair => !known.has(pair) && !pair.includes('photo'))
  expect([...new Set(unknown)]).toEqual([])
})

test('the drawing on the kumquat disc keeps its own colour, also in the dark', () => {
  const bars = readFileSync('miniprogram/src/styles/bars.scss', 'utf8')
  const disc = /\.m-fab__disc \{([^}]*)\}/.exec(bars)?.[1] ?? ''
  expect(disc).toContain('background: var(--voice)')
  expect(disc).toContain('  color: var(--on-voice)')
})
