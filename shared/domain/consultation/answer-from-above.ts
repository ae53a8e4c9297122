import type { Consultation } from './consultation'

const MOST = 2000

/** What the level above settled, in words for the room below: its suggestions and who does what by when. Pure. */
export function answerFromAbove({ title, outcome }: Consultation): string {
  const adopted = outcome.suggestions.filter(line => line.adopted).map(({ text }, n) => `${n + 1}. ${text}`)
  const measures = outcome.responsibilities.map(({ measure, due }, n) => `${n + 1}. ${measure}（${due}前）`)
  const parts = [
    `上一级就“${title}”商量有结果了。`,
    ...(adopted.length ? ['采纳的建议：', ...adopted] : []),
    ...(measures.length ? ['落实责任：', ...measures] : []),
  ]
  return [...parts.join('\n')].slice(0, MOST).join('')
}
