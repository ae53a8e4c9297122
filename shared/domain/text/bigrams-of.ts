/** Letters, digits and Chinese characters, in runs; everything else separates. */
const runs = (text: string) => text.toLowerCase().match(/[\p{Script=Han}]+|[a-z0-9]+/gu) ?? []

/** The pairs of neighbouring characters of a text, each once, at most `max`: what the public search looks for. */
export function bigramsOf(text: string, max = 40): string[] {
  const grams = new Set<string>()
  for (const run of runs(text)) {
    const chars = [...run]
    if (chars.length === 1 && chars[0]) grams.add(chars[0])
    for (let i = 0; i + 1 < chars.length; i++) grams.add(`${chars[i]}${chars[i + 1]}`)
    if (grams.size >= max) break
  }
  return [...grams].slice(0, max)
}
