import { cutTo, lengthOf } from './length-of'

/** The title that nobody had to write: the first clause, at most 30 characters (rulings 3.1). */
export function titleOf(text: string): string {
  const clause = text.split(/[。！？；\n.!?;]/).find(part => part.trim()) ?? text
  const parts = clause.split(/[，,、]/)
  let title = parts[0] ?? ''
  for (const part of parts.slice(1)) {
    if (lengthOf(title) >= 10) break
    title = `${title}，${part}`
  }
  return cutTo(title.trim(), 30)
}
